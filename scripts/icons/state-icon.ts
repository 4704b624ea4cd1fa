import type { State } from '../../src/assessment/assessment.ts';
import { GLYPHS } from '../../extension/glyphs.ts';

/**
 * The colours of the toolbar icons. One drawing stands on light and on dark toolbars, so each colour reaches 3:1 on white and
 * on the dark toolbars of Chromium (#35363a) and Firefox (#2b2a33), and 3:1 under the white sign: luminance .16 to .30.
 */
export const STATE_COLOURS: Readonly<Record<State, string>> = {
  unreadable: '#7b8593',
  'nothing-found': '#7b8593',
  ask: '#b07d10',
  resolve: '#d1601c',
  'possible-match': '#e5484d',
};

/** Heavier than on the screens: at 16 pixels a line of theirs is hardly more than one pixel. */
const PEN = { ring: 2.8, sign: 2.6 } as const;
/** Four arcs, one at each side: on so few pixels shorter ones become dust. The ring is 59.7 long. */
const DASHES = 'stroke-dasharray="8.2 6.72" stroke-dashoffset="4.1"';
/** Signs are drawn larger than on the screens, from the middle of their shape: that of the bubble is higher. */
const larger = (middle: number): string => `translate(12 ${middle}) scale(1.2) translate(-12 ${-middle})`;

/** The toolbar icon of a state as SVG: the same shapes as everywhere, for a field of 16 pixels. */
export function stateIcon(state: State): string {
  const { outline, filled, dashed, sign } = GLYPHS[state];
  const colour = STATE_COLOURS[state];
  const shape = filled
    ? `fill="${colour}" stroke="${colour}" stroke-width="1.6" stroke-linejoin="round"`
    : `fill="none" stroke="${colour}" stroke-width="${PEN.ring}"${dashed ? ` ${DASHES}` : ''}`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">' +
    `<path ${shape} d="${outline}"/>` +
    `<path fill="none" stroke="${filled ? '#ffffff' : colour}" stroke-width="${PEN.sign}" stroke-linecap="round" stroke-linejoin="round" transform="${larger(state === 'ask' ? 10 : 12)}" d="${sign}"/>` +
    '</svg>'
  );
}
