import type { JSX } from 'preact';
import type { State } from '../../src/assessment/assessment.ts';
import { GLYPHS } from '../glyphs.ts';

/** The shape of a state. Hidden from screen readers: the words stand beside it, always. */
export function StateGlyph({ state }: { readonly state: State }): JSX.Element {
  const { outline, filled, dashed, sign } = GLYPHS[state];
  const shape = `glyph-shape${filled ? ' filled' : ''}${dashed ? ' dashed' : ''}`;
  return (
    <svg class="glyph" data-state={state} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class={shape} d={outline} />
      <path class={filled ? 'glyph-sign reversed' : 'glyph-sign'} d={sign} />
    </svg>
  );
}
