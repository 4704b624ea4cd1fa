import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { State } from '../../src/assessment/assessment.ts';

/** A part that is built when it is first unfolded: most of what a screen knows is never looked at. */
export function Fold({
  summary,
  kind = 'more',
  state,
  isOpen = false,
  children,
}: {
  readonly summary: JSX.Element | string;
  /** The class of the part: `more` is a line that unfolds, `card` a framed one, `chapter` a heading of the screen. */
  readonly kind?: 'more' | 'card' | 'chapter';
  /** The state whose colour it has. */
  readonly state?: State;
  /** As it opens; from then on it is the user's. */
  readonly isOpen?: boolean;
  readonly children: () => JSX.Element;
}): JSX.Element {
  const [opensUnfolded] = useState(isOpen);
  const [isBuilt, setBuilt] = useState(isOpen);
  return (
    <details
      class={kind}
      data-state={state}
      open={opensUnfolded}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setBuilt(true);
      }}
    >
      <summary>{summary}</summary>
      {isBuilt && children()}
    </details>
  );
}
