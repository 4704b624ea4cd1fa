import type { State } from '../src/assessment/assessment.ts';

/** The drawing of one state on a 24 x 24 field. */
export interface Glyph {
  /** The shape: filled for states that ask for something, an outline for those that do not. */
  readonly outline: string;
  readonly filled: boolean;
  readonly dashed: boolean;
  /** Drawn over the shape with a round pen. */
  readonly sign: string;
}

const RING = 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z';

/**
 * Five shapes that differ without colour: dashed ring, ring, speech bubble, diamond, octagon. The screens and the marks in
 * the page draw the same ones.
 */
export const GLYPHS: Readonly<Record<State, Glyph>> = {
  unreadable: { outline: RING, filled: false, dashed: true, sign: 'M9 9l6 6M15 9l-6 6' },
  'nothing-found': { outline: RING, filled: false, dashed: false, sign: 'M8 12h8' },
  ask: {
    outline:
      'M5.5 2.5h13a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-5.5l-5 4.5v-4.5h-2.5a3 3 0 0 1-3-3v-9a3 3 0 0 1 3-3z',
    filled: true,
    dashed: false,
    sign: 'M9.6 7.8a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9M12 14.7v.01',
  },
  resolve: {
    outline: 'M12 1.2L22.8 12L12 22.8L1.2 12z',
    filled: true,
    dashed: false,
    sign: 'M12 7v6.2M12 16.7v.01',
  },
  'possible-match': {
    outline: 'M7.9 2h8.2l5.9 5.9v8.2l-5.9 5.9h-8.2l-5.9-5.9v-8.2z',
    filled: true,
    dashed: false,
    sign: 'M7 10.4c1.7-1.9 3.3-1.9 5 0s3.3 1.9 5 0M7 14.9c1.7-1.9 3.3-1.9 5 0s3.3 1.9 5 0',
  },
};
