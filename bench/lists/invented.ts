/** Invented content for files whose names are real and whose reasons, dates and addresses must not be. */

/** Numbers of 0 to below 1, the same ones in every run (mulberry32, public domain). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'the of and in to for by is as with entity involved activities support undermining threatening sovereignty directly indirectly controlled owned officer director holding sector benefit government person associated acting behalf direction providing financial services goods technology destabilising territorial integrity independence responsible serious decision listed regulations meaning';
const VOCABULARY = WORDS.split(' ');

/** A text of about so many characters, as long-winded as reasons for a listing are. */
export function reasons(length: number, random: () => number): string {
  let text = '';
  while (text.length < length) text += `${VOCABULARY[Math.floor(random() * VOCABULARY.length)] ?? ''} `;
  return `${text.trim()}.`;
}

export interface InventedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function someDay(random: () => number, from: number, to: number): InventedDay {
  return {
    year: from + Math.floor(random() * (to - from)),
    month: 1 + Math.floor(random() * 12),
    day: 1 + Math.floor(random() * 28),
  };
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whether a name is rather an organisation's: good enough for load, never for a verdict. */
export function looksLikeOrganisation(name: string): boolean {
  return /\b(llc|ltd|limited|company|corporation|bank|jsc|ojsc|pjsc|group|trading|exchange|factory|plant|institute|university|centre|center)\b/i.test(
    name,
  );
}
