import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from './Problem.tsx';
import { problemKey } from './problem.ts';

type Step = 'idle' | 'asking' | 'kept' | 'running' | 'done';

/** Deleting takes two steps on the page itself: the second button appears beside the way back, which has the focus. */
export function DeleteSection({ deleteAll }: { readonly deleteAll: () => Promise<void> }): JSX.Element {
  const [step, setStep] = useState<Step>('idle');
  const [problem, setProblem] = useState<MessageKey>();
  const begin = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (step === 'asking') keep.current?.focus();
    if (step === 'kept') begin.current?.focus();
  }, [step]);

  const confirm = (): void => {
    setStep('running');
    setProblem(undefined);
    deleteAll().then(
      () => {
        setStep('done');
      },
      (cause: unknown) => {
        setStep('idle');
        setProblem(problemKey(cause, 'error_not_answered'));
      },
    );
  };

  return (
    <Section heading={t('options_delete')}>
      <p>{t('options_delete_about')}</p>
      <Problem problem={problem} />
      {step === 'asking' ? (
        <Question
          keepButton={keep}
          confirm={confirm}
          keep={() => {
            setStep('kept');
          }}
        />
      ) : (
        <button
          type="button"
          ref={begin}
          disabled={step === 'running'}
          onClick={() => {
            setStep('asking');
          }}
        >
          {t('options_delete')}
        </button>
      )}
      <p role="status">{step === 'running' ? t('delete_running') : step === 'done' && t('delete_done')}</p>
    </Section>
  );
}

function Question({
  keepButton,
  confirm,
  keep,
}: {
  readonly keepButton: RefObject<HTMLButtonElement | null>;
  readonly confirm: () => void;
  readonly keep: () => void;
}): JSX.Element {
  return (
    <div
      class="confirm"
      role="group"
      aria-label={t('delete_confirm')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') keep();
      }}
    >
      <p>{t('delete_confirm')}</p>
      <button type="button" class="grave" onClick={confirm}>
        {t('delete_yes')}
      </button>
      <button type="button" ref={keepButton} onClick={keep}>
        {t('delete_no')}
      </button>
    </div>
  );
}
