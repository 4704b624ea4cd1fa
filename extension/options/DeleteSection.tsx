import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { problemKey } from '../ui/settings/problem.ts';
import { Question, useTwoSteps } from './Question.tsx';

/** Deleting takes two steps on the page itself: the second button appears beside the way back, which has the focus. */
export function DeleteSection({ deleteAll }: { readonly deleteAll: () => Promise<void> }): JSX.Element {
  const steps = useTwoSteps();
  const [state, setState] = useState<'idle' | 'running' | 'done'>('idle');
  const [problem, setProblem] = useState<MessageKey>();

  const confirm = (): void => {
    setState('running');
    setProblem(undefined);
    deleteAll().then(
      () => {
        setState('done');
      },
      (cause: unknown) => {
        setState('idle');
        setProblem(problemKey(cause, 'error_not_answered'));
      },
    );
  };

  return (
    <Section heading={t('options_delete')}>
      <p>{t('options_delete_about')}</p>
      <Problem problem={problem} />
      {steps.asking ? (
        <Question
          asks="delete_confirm"
          yes="delete_yes"
          no="delete_no"
          steps={steps}
          confirm={confirm}
          kind="confirm"
        />
      ) : (
        <button type="button" ref={steps.begin} disabled={state === 'running'} onClick={steps.ask}>
          {t('options_delete')}
        </button>
      )}
      <p role="status">{state === 'running' ? t('delete_running') : state === 'done' && t('delete_done')}</p>
    </Section>
  );
}
