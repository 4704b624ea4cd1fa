import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One setting that is on or off, with what to know before moving it. */
export function Switch({
  label,
  note,
  on,
  turn,
  disabled = false,
}: {
  readonly label: ComponentChildren;
  readonly note: string | undefined;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly disabled?: boolean;
}): JSX.Element {
  const id = useId();
  return (
    <div class="switch">
      <input
        type="checkbox"
        id={id}
        checked={on}
        disabled={disabled}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={event => {
          turn(event.currentTarget.checked);
        }}
      />
      <label for={id}>{label}</label>
      {note !== undefined && (
        <p id={`${id}-note`} class="quiet">
          {note}
        </p>
      )}
    </div>
  );
}
