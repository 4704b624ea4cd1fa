import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** One of several parts that unfold below a row of buttons. */
export interface Panel<Name extends string> {
  readonly shown: Name | undefined;
  /** What a button needs to unfold the part of this name. */
  readonly by: (name: Name) => {
    readonly 'aria-expanded': boolean;
    readonly onClick: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  };
  readonly close: () => void;
  /** For the element around buttons and parts: Escape folds the part, and the focus goes back to its button. */
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

export function usePanel<Name extends string>(): Panel<Name> {
  const [shown, setShown] = useState<Name>();
  const opener = useRef<HTMLElement | null>(null);
  return {
    shown,
    by: name => ({
      'aria-expanded': shown === name,
      onClick: ({ currentTarget }) => {
        opener.current = currentTarget;
        setShown(shown === name ? undefined : name);
      },
    }),
    close: () => {
      setShown(undefined);
    },
    onKeyDown: event => {
      if (event.key !== 'Escape' || shown === undefined) return;
      event.preventDefault(); // Else it closes the whole popup.
      setShown(undefined);
      opener.current?.focus();
    },
  };
}
