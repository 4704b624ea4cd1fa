import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { OwnListTools } from './use-own-list.ts';

type Step = 'idle' | 'asking' | 'kept';

/** Saving the own list as a file, and deleting it in two steps: the way back has the focus in between. */
export function OwnListActions({ own }: { readonly own: OwnListTools }): JSX.Element {
  const [step, setStep] = useState<Step>('idle');
  const begin = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (step === 'asking') keep.current?.focus();
    if (step === 'kept') begin.current?.focus();
  }, [step]);

  if (step === 'asking') {
    return (
      <div
        class="buttons"
        role="group"
        aria-label={t('own_delete_confirm')}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setStep('kept');
        }}
      >
        <p>{t('own_delete_confirm')}</p>
        <button
          type="button"
          class="grave"
          onClick={() => {
            setStep('idle');
            own.remove();
          }}
        >
          {t('own_delete_yes')}
        </button>
        <button
          type="button"
          ref={keep}
          onClick={() => {
            setStep('kept');
          }}
        >
          {t('own_delete_no')}
        </button>
      </div>
    );
  }
  return (
    <div class="buttons">
      <button type="button" onClick={own.save}>
        {t('own_export')}
      </button>
      <button
        type="button"
        ref={begin}
        onClick={() => {
          setStep('asking');
        }}
      >
        {t('own_delete')}
      </button>
    </div>
  );
}
