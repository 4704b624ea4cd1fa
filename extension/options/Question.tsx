import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';

/** The two steps of what cannot be taken back. */
export interface TwoSteps {
  readonly asking: boolean;
  /** Of the button that begins: the keyboard returns to it when the user keeps things as they are. */
  readonly begin: RefObject<HTMLButtonElement | null>;
  readonly ask: () => void;
  readonly keep: () => void;
  /** The question is answered with yes. */
  readonly close: () => void;
}

export function useTwoSteps(): TwoSteps {
  const [step, setStep] = useState<'idle' | 'asking' | 'kept'>('idle');
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'kept') begin.current?.focus();
  }, [step]);
  const to = (next: typeof step) => (): void => {
    setStep(next);
  };
  return { asking: step === 'asking', begin, ask: to('asking'), keep: to('kept'), close: to('idle') };
}

/** The second step, on the page itself: the way back has the focus, and Escape goes there too. */
export function Question({
  asks,
  yes,
  no,
  steps,
  confirm,
  kind = 'buttons',
}: {
  readonly asks: MessageKey;
  readonly yes: MessageKey;
  readonly no: MessageKey;
  readonly steps: TwoSteps;
  readonly confirm: () => void;
  /** `confirm` where the question stands alone, `buttons` among other buttons. */
  readonly kind?: 'buttons' | 'confirm';
}): JSX.Element {
  const wayBack = useRef<HTMLButtonElement>(null);
  useEffect(() => wayBack.current?.focus(), []);
  return (
    <div
      class={kind}
      role="group"
      aria-label={t(asks)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') steps.keep();
      }}
    >
      <p>{t(asks)}</p>
      <button
        type="button"
        class="grave"
        onClick={() => {
          steps.close();
          confirm();
        }}
      >
        {t(yes)}
      </button>
      <button type="button" ref={wayBack} onClick={steps.keep}>
        {t(no)}
      </button>
    </div>
  );
}
