import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { type State, STATES } from '../../src/assessment/assessment.ts';
import { STATE_COLOURS } from './state-icon.ts';

/** Toolbars: light ones, and the dark ones of Chromium and Firefox. */
const TOOLBARS = {
  white: [255, 255, 255],
  chromium: [0x35, 0x36, 0x3a],
  firefox: [0x2b, 0x2a, 0x33],
} as const;
type Toolbar = keyof typeof TOOLBARS;

const SIZE = 16;

/** A difference of grey the eye sees beside each other: about a fifth of the way from black to white. */
const SEEN = 48;
/** Of 256 pixels. As many as a sign has; measured on the drawings as they are: 62 to 115. */
const PIXELS_APART = 40;
/** The badge with the count covers the lower half: the rows above it must tell enough by themselves: 35 to 81. */
const ROWS_ABOVE_BADGE = 9;
const PIXELS_APART_ABOVE_BADGE = 20;

/** The grey values (0 to 255, Rec. 601) of the icon as the toolbar shows it, row by row. */
function grey(state: State, toolbar: Toolbar): readonly number[] {
  const { data, width, height } = PNG.sync.read(readFileSync(`public/icons/${state}-${SIZE}.png`));
  expect([width, height]).toEqual([SIZE, SIZE]);
  const [red, green, blue] = TOOLBARS[toolbar];
  return Array.from({ length: width * height }, (_, pixel) => {
    const channel = (at: number, below: number): number => {
      const alpha = (data[pixel * 4 + 3] ?? 0) / 255;
      return (data[pixel * 4 + at] ?? 0) * alpha + below * (1 - alpha);
    };
    return 0.299 * channel(0, red) + 0.587 * channel(1, green) + 0.114 * channel(2, blue);
  });
}

function apart(a: readonly number[], b: readonly number[]): number {
  return a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > SEEN).length;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const PAIRS = STATES.flatMap((a, at) => STATES.slice(at + 1).map(b => [a, b] as const));

describe.each(Object.keys(TOOLBARS) as Toolbar[])('toolbar icons of 16 pixels, in greys, on %s', toolbar => {
  it.each(PAIRS)('%s and %s are told apart', (a, b) => {
    const [first, second] = [grey(a, toolbar), grey(b, toolbar)];
    expect(apart(first, second)).toBeGreaterThanOrEqual(PIXELS_APART);
    const above = SIZE * ROWS_ABOVE_BADGE;
    expect(apart(first.slice(0, above), second.slice(0, above))).toBeGreaterThanOrEqual(
      PIXELS_APART_ABOVE_BADGE,
    );
  });

  it.each(STATES)('%s stands out', state => {
    const colour = [1, 3, 5].map(at => parseInt(STATE_COLOURS[state].slice(at, at + 2), 16));
    expect(contrast(colour, TOOLBARS[toolbar])).toBeGreaterThanOrEqual(3);
  });
});
