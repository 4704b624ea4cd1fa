import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface RowProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** In characters: what the background takes. */
  readonly longest: number;
  readonly inputMode?: 'email' | 'tel' | 'url' | 'text';
  /** What is wrong with it, said under the field. */
  readonly problem?: string | undefined;
  /** Where it is said instead. */
  readonly problemId?: string | undefined;
  /** The field to go back to: the focus is put there for each new one. */
  readonly wrong?: object | undefined;
  readonly change: (value: string) => void;
}

/** One line of text a user enters, under its label. The browser neither completes nor corrects it. */
export function TypedRow({
  label,
  hint,
  value,
  longest,
  inputMode = 'text',
  problem,
  problemId,
  wrong,
  change,
}: RowProps): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wrong) input.current?.focus();
  }, [wrong]);
  const about = [hint && `${id}-hint`, problem && `${id}-problem`, problemId].filter(Boolean).join(' ');
  return (
    <div class="typed-row">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        inputMode={inputMode}
        dir="auto"
        value={value}
        maxLength={longest}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={wrong !== undefined || problem !== undefined}
        aria-describedby={about === '' ? undefined : about}
        onInput={event => {
          change(event.currentTarget.value);
        }}
      />
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="loud">
          {problem}
        </p>
      )}
    </div>
  );
}
