/**
 * Lays the parts of two names side by side, in any order, each part used once. Neighbouring parts may stand together
 * for one: `PolPot` faces `Pol Pot`, `Abdul Rahman` faces `Abdulrahman`. What finds no partner is left over; whether
 * it was left out (one side) or contradicts (both sides) is for person.ts and organisation.ts to judge.
 */
import { joinTokens, tokenOf, type Token } from './token.ts';
import { bitsIn } from './edit-cost.ts';
import { compareTokens, type TokenRule } from './token-similarity.ts';
import type { NamePart } from './tokens.ts';

export type PairRule = TokenRule | 'initial' | 'joined' | 'cut-short';

/** Some parts of one name facing some parts of the other: places, in the order of each name. */
export interface PartPair {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly similarity: number;
  readonly rule: PairRule;
}

export interface Alignment {
  readonly pairs: readonly PartPair[];
  /** Places without a partner. */
  readonly restA: readonly number[];
  readonly restB: readonly number[];
}

/** An initial says one letter of the name; joining costs a hundredth so that equal words win. */
const SIMILARITY = { initial: 0.8, joined: 0.99 } as const;

/** A joined run shorter than this is as likely chance. */
const LEAST_JOINED = 5;
/** A run of words is read as one only where it is spelt like it: Sara Lee is no Sharai. */
const LEAST_JOINED_SIMILARITY = 0.75;
/** Letters by which a run and the word it may be can differ: four is two substitutions. Saves joining at all. */
const STRAY_LETTERS = 6;

/** The best-first, then longest-first, one-to-one pairing of parts. Deterministic for a given order of arguments. */
export function align(a: readonly NamePart[], b: readonly NamePart[]): Alignment {
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const pairs: PartPair[] = [];
  const take = (pair: PartPair): void => {
    for (const i of pair.a) usedA[i] = 1;
    for (const j of pair.b) usedB[j] = 1;
    pairs.push(pair);
  };
  takeEqual(a, b, usedA, usedB, take);
  const candidates = [
    ...single(a, b, usedA, usedB),
    ...joined(a, b, usedA, usedB),
    ...turned(joined(b, a, usedB, usedA)),
  ];
  const worth = (pair: PartPair): number =>
    pair.similarity * pair.similarity * Math.min(weigh(a, pair.a), weigh(b, pair.b));
  candidates.sort((x, y) => worth(y) - worth(x));
  for (const pair of candidates) {
    if (pair.a.every(i => usedA[i] === 0) && pair.b.every(j => usedB[j] === 0)) take(pair);
  }
  return { pairs, restA: unused(usedA), restB: unused(usedB) };
}

/** Sum of the weights of some parts. */
export function weigh(parts: readonly NamePart[], places: readonly number[]): number {
  let weight = 0;
  for (const place of places) weight += parts[place]?.weight ?? 0;
  return weight;
}

/** Equal words face each other before anything is measured: most names end here. */
function takeEqual(
  a: readonly NamePart[],
  b: readonly NamePart[],
  usedA: Uint8Array,
  usedB: Uint8Array,
  take: (pair: PartPair) => void,
): void {
  for (const [i, part] of a.entries()) {
    // The al of Abd al-Rahman may have to stand for that of Abdulrahman.
    if (part.kind === 'particle') continue;
    const j = b.findIndex((other, place) => usedB[place] === 0 && other.token.text === part.token.text);
    if (j >= 0 && usedA[i] === 0) take({ a: [i], b: [j], similarity: 1, rule: 'exact' });
  }
}

function single(
  a: readonly NamePart[],
  b: readonly NamePart[],
  usedA: Uint8Array,
  usedB: Uint8Array,
): readonly PartPair[] {
  const pairs: PartPair[] = [];
  for (const [i, x] of a.entries()) {
    if (usedA[i] !== 0) continue;
    for (const [j, y] of b.entries()) {
      if (usedB[j] !== 0) continue;
      const { similarity, rule } = compareParts(x, y);
      if (similarity > 0) pairs.push({ a: [i], b: [j], similarity, rule });
    }
  }
  return pairs;
}

function compareParts(x: NamePart, y: NamePart): { readonly similarity: number; readonly rule: PairRule } {
  if (x.kind === 'initial' || y.kind === 'initial') {
    const same = x.token.latin.charAt(0) === y.token.latin.charAt(0);
    const particle = x.kind === 'particle' || y.kind === 'particle';
    return same && !particle
      ? { similarity: x.kind === y.kind ? 1 : SIMILARITY.initial, rule: 'initial' }
      : { similarity: 0, rule: 'different' };
  }
  return compareTokens(x.token, y.token);
}

/** Runs of two or three parts of `a` read as one word that is a word of `b`. */
function joined(
  a: readonly NamePart[],
  b: readonly NamePart[],
  usedA: Uint8Array,
  usedB: Uint8Array,
): readonly PartPair[] {
  const pairs: PartPair[] = [];
  for (let i = 0; i + 1 < a.length; i += 1) {
    for (let length = 2; length <= 3 && i + length <= a.length; length += 1) {
      const run = a.slice(i, i + length);
      if (run.some((_, place) => usedA[i + place] !== 0)) break;
      const letters = run.reduce((sum, part) => sum + part.token.latin.length, 0);
      if (letters < LEAST_JOINED) continue;
      const union = run.reduce((mask, part) => mask | part.token.latinMask, 0);
      let words: readonly Token[] | undefined;
      for (const [j, y] of b.entries()) {
        if (usedB[j] !== 0 || Math.abs(y.token.latin.length - letters) > 3) continue;
        if (bitsIn(union ^ y.token.latinMask) > STRAY_LETTERS) continue;
        words ??= readAsOne(run);
        const similarity = Math.max(...words.map(word => compareTokens(word, y.token).similarity));
        if (similarity < LEAST_JOINED_SIMILARITY) continue;
        pairs.push({
          a: run.map((_, place) => i + place),
          b: [j],
          similarity: similarity * SIMILARITY.joined,
          rule: 'joined',
        });
      }
    }
  }
  return pairs;
}

/** A run of words as one: as it is written and, where an article stands in it, as it is spoken: Nur al-Din, Nuraddin. */
function readAsOne(run: readonly NamePart[]): readonly Token[] {
  const written = joinTokens(run.map(part => part.token));
  const [first, article, last] = run.map(part => part.token);
  if (first === undefined || article === undefined || last === undefined) return [written];
  if (run[1]?.kind !== 'particle' || !/^.l$/u.test(article.text)) return [written];
  return [written, tokenOf(`${first.text}${article.text.charAt(0)}${last.text}`)];
}

function turned(pairs: readonly PartPair[]): readonly PartPair[] {
  return pairs.map(({ a, b, similarity, rule }) => ({ a: b, b: a, similarity, rule }));
}

function unused(used: Uint8Array): readonly number[] {
  const places: number[] = [];
  for (const [place, flag] of used.entries()) if (flag === 0) places.push(place);
  return places;
}
