/**
 * A second look at the words that found no partner, in the light of those that did. Alone, `MS` is nobody's name, `Avi`
 * is not Avila and Vaind not Vaino; beside words that agree, the initials, the cut end or the slip of a finger is far
 * likelier than a second person.
 */
import type { Alignment, PartPair } from './alignment.ts';
import { editCost } from './edit-cost.ts';
import { areKeyNeighbours } from './key-neighbours.ts';
import type { Token } from './token.ts';
import type { NamePart } from './tokens.ts';

/**
 * `equal`: similarity from which a word counts as agreeing. A slip: beside `slipWords` or more that agree, in a word of
 * at least `slipLetters`, at edits of `slipCost` (edit-cost.ts), or two letters swapped among `swapLetters` or more; a name cut short: its last word a beginning of `cutLetters` or more.
 */
const LOOK = {
  equal: 0.95,
  slipWords: 2,
  slipLetters: 4,
  slipCost: 1,
  swapLetters: 3,
  cutLetters: 2,
} as const;
const SIMILARITY = { slip: 0.62, cut: 0.8, initials: 0.8 } as const;

/** Initials written as one word: two to four. */
const MOST_INITIALS = 4;

/** The alignment with what a second look pairs; the same object when that is nothing. */
export function lookAgain(alignment: Alignment, a: readonly NamePart[], b: readonly NamePart[]): Alignment {
  if (alignment.restA.length === 0 || alignment.restB.length === 0) return alignment;
  const found =
    initialsOf(alignment.restA, a, alignment.restB, b) ??
    turned(initialsOf(alignment.restB, b, alignment.restA, a)) ??
    slip(alignment, a, b);
  if (found === undefined) return alignment;
  return {
    pairs: [...alignment.pairs, found],
    restA: alignment.restA.filter(place => !found.a.includes(place)),
    restB: alignment.restB.filter(place => !found.b.includes(place)),
  };
}

/** `MS Alzahrani`: capitals that are the first letters of neighbouring words, in their order. */
function initialsOf(
  restA: readonly number[],
  a: readonly NamePart[],
  restB: readonly number[],
  b: readonly NamePart[],
): PartPair | undefined {
  for (const place of restA) {
    const part = a[place];
    if (part?.capitals !== true || part.token.latin.length > MOST_INITIALS) continue;
    for (let from = 0; from + part.token.latin.length <= b.length; from += 1) {
      const run = b.slice(from, from + part.token.latin.length);
      if (run.map(({ token }) => token.latin.charAt(0)).join('') !== part.token.latin) continue;
      const places = run.map((_, i) => from + i).filter(i => restB.includes(i));
      if (places.length > 0)
        return { a: [place], b: places, similarity: SIMILARITY.initials, rule: 'initial' };
    }
  }
  return undefined;
}

function turned(pair: PartPair | undefined): PartPair | undefined {
  return pair && { ...pair, a: pair.b, b: pair.a };
}

/** One word left on each side, all else equal: a slip of the finger, or the end of a field that was too short. */
function slip(alignment: Alignment, a: readonly NamePart[], b: readonly NamePart[]): PartPair | undefined {
  const [i, j] = [alignment.restA[0], alignment.restB[0]];
  if (i === undefined || j === undefined) return undefined;
  const [x, y] = [a[i], b[j]];
  if (x?.kind !== 'word' || y?.kind !== 'word') return undefined;
  const equal = alignment.pairs.filter(pair => pair.similarity >= LOOK.equal && hasWord(a, pair.a));
  if (equal.length < LOOK.slipWords || equal.length < alignment.pairs.length) return undefined;
  const cut = isCut(x, i, a, y) || isCut(y, j, b, x);
  if (cut) return { a: [i], b: [j], similarity: SIMILARITY.cut, rule: 'cut-short' };
  if (alignment.restA.length > 1 || alignment.restB.length > 1 || !isSlip(x.token, y.token)) return undefined;
  return { a: [i], b: [j], similarity: SIMILARITY.slip, rule: 'typing' };
}

function hasWord(parts: readonly NamePart[], places: readonly number[]): boolean {
  return places.some(place => parts[place]?.kind !== 'particle');
}

/** Whether a word is the last of its name and the beginning of the other: many forms cut names at 20 characters. */
function isCut(part: NamePart, place: number, parts: readonly NamePart[], whole: NamePart): boolean {
  const [short, long] = [part.token.latin, whole.token.latin];
  if (place !== parts.length - 1 || short.length < LOOK.cutLetters || short.length >= long.length)
    return false;
  return long.startsWith(short);
}

function isSlip(a: Token, b: Token): boolean {
  const shortest = Math.min(a.latin.length, b.latin.length);
  if (isSwap(a.latin, b.latin)) return true;
  if (shortest < LOOK.slipLetters || a.script === 'other' || b.script === 'other') return false;
  if (areKeyNeighbours(a.latin, b.latin)) return true;
  return (
    Math.abs(a.latin.length - b.latin.length) <= 1 &&
    editCost(a.latin, b.latin, LOOK.slipCost) <= LOOK.slipCost
  );
}

/** Whether two words differ in two neighbouring letters that changed places: Sko, Sok. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LOOK.swapLetters) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}
