import type { JSX } from 'preact';
import type { State } from '../../src/assessment/assessment.ts';
import { StateGlyph } from './StateGlyph.tsx';

/** The first line of a screen: shape and words together, readable in a second. */
export function StateLine({
  state,
  heading,
}: {
  readonly state: State;
  readonly heading: string;
}): JSX.Element {
  return (
    <h1 class="state-line" data-state={state}>
      <StateGlyph state={state} />
      <span>{heading}</span>
    </h1>
  );
}
