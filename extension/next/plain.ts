import { shortened } from '../ui/candidate/shortened.ts';

/** Longer than any name, address or place that is of use in a letter, in characters. */
const LONGEST = 500;

/** What steers a terminal, or turns the direction of a text round: nothing a person wrote to be read. */
const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A value from a page as it may stand in a line of a letter: as it is, but for what would break the line. */
export function plain(text: string): string {
  return shortened(text.replaceAll(/\s+/gu, ' ').replaceAll(CONTROL, '').trim(), LONGEST);
}
