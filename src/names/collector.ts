/** Collects what the words of a query are worth to each name of an index, and gives the names worth comparing. */
import type { NameIndex } from './name-index.ts';
import { exactWord, listAt, similarWords } from './similar-words.ts';
import { tokenOf, type Token } from './token.ts';

/** What collecting writes on, kept from one search of an index to the next. */
export interface Scratch {
  readonly collected: Float32Array;
  /** How many words of the query a name has met. */
  readonly met: Uint8Array;
  /** Which lookup last added to a name: every word of the query counts once. */
  readonly stamps: Uint32Array;
  readonly touched: Uint32Array;
  stamp: number;
}

/**
 * `compared`: names compared properly: at 80, 800 of 800 listed organisations still find themselves. `share`: of the query's
 * worth a name must collect. `split`, `splitFrom`: letters of a half, and of a word that may be two. `length`: what a
 * word more or less than the query costs a name in the ranking. `idf`: what the commonest word is still worth.
 */
const LIMIT = {
  compared: 80,
  share: 0.34,
  split: 3,
  splitFrom: 7,
  length: 0.02,
  idf: 0.25,
  alike: 0.9,
} as const;

export class Collector {
  #index: NameIndex;
  #scratch: Scratch;
  #wanted: Uint8Array;
  #nicknames: boolean;
  #count = 0;
  #total = 0;

  /** `wanted`: 1 at each kind of name to collect. `nicknames`: whether Bob finds Robert. */
  constructor(index: NameIndex, scratch: Scratch, wanted: Uint8Array, nicknames: boolean) {
    this.#index = index;
    this.#scratch = scratch;
    this.#wanted = wanted;
    this.#nicknames = nicknames;
  }

  /** Adds the names with words like this one. */
  addWord(token: Token, weight: number): void {
    const similar = similarWords(this.#index, token, this.#nicknames);
    const worth = weight * this.#rarity(similar[0]?.ordinal);
    this.#total += worth;
    this.#scratch.stamp += 1;
    for (const { ordinal, similarity } of similar) this.#addPostings(ordinal, worth * similarity, 1);
    const whole = (similar[0]?.similarity ?? 0) >= LIMIT.alike || token.text.length < LIMIT.splitFrom;
    if (!whole) this.#addSplit(token, worth);
  }

  /** Adds the names that hold two neighbouring words of the query as one. */
  addJoined(token: Token, weight: number): void {
    this.#scratch.stamp += 1;
    for (const { ordinal, similarity } of similarWords(this.#index, token, false)) {
      this.#addPostings(ordinal, weight * this.#rarity(ordinal) * similarity, 2);
    }
  }

  /** Adds the names in one bucket of the Korean table, as if they held the whole query. */
  addKorean(key: number): void {
    const { koreanStarts, koreans } = this.#index.sections;
    this.#scratch.stamp += 1;
    const [from, to] = listAt(koreanStarts, key & (koreanStarts.length - 2), koreans.length);
    for (let i = from; i < to; i += 1) this.#add(koreans[i] ?? 0, this.#total, 2);
  }

  /**
   * Ordinals of the best names, best first; wipes everything written on. A name must have met `least` words of the
   * query, or all its own; `words` is the number of words in the query.
   */
  best(least: number, words: number): readonly number[] {
    const { collected, met, touched } = this.#scratch;
    const { nameWords } = this.#index.sections;
    const ranked: { readonly name: number; readonly rank: number }[] = [];
    for (let i = 0; i < this.#count; i += 1) {
      const name = touched[i] ?? 0;
      const [worth, meetings] = [collected[name] ?? 0, met[name] ?? 0];
      collected[name] = 0;
      met[name] = 0;
      const length = nameWords[name] ?? 0;
      if (worth < this.#total * LIMIT.share || meetings < Math.min(least, length, words)) continue;
      ranked.push({ name, rank: worth / this.#total - LIMIT.length * Math.abs(length - words) });
    }
    ranked.sort((a, b) => b.rank - a.rank || a.name - b.name);
    return ranked.slice(0, LIMIT.compared).map(({ name }) => name);
  }

  /** `Ramimakhlouf` is rami + makhlouf if both are words of the list. */
  #addSplit(token: Token, worth: number): void {
    for (let at = LIMIT.split; at <= token.text.length - LIMIT.split; at += 1) {
      const left = exactWord(this.#index, tokenOf(token.text.slice(0, at)));
      const right = left && exactWord(this.#index, tokenOf(token.text.slice(at)));
      if (left === undefined || right === undefined) continue;
      for (const { ordinal } of [left, right]) {
        this.#scratch.stamp += 1;
        this.#addPostings(ordinal, worth / 2, 1);
      }
    }
  }

  /** Inverse document frequency, scaled to LIMIT.idf..1; 1 for a word the list does not hold. */
  #rarity(ordinal: number | undefined): number {
    if (ordinal === undefined) return 1;
    const { postingStarts, postings } = this.#index.sections;
    const [from, to] = listAt(postingStarts, ordinal, postings.length);
    const { names } = this.#index;
    return Math.max(LIMIT.idf, Math.log((names + 1) / (to - from + 1)) / Math.log(names + 2));
  }

  #addPostings(ordinal: number, worth: number, words: number): void {
    const { postingStarts, postings } = this.#index.sections;
    const [from, to] = listAt(postingStarts, ordinal, postings.length);
    for (let i = from; i < to; i += 1) this.#add(postings[i] ?? 0, worth, words);
  }

  #add(name: number, worth: number, words: number): void {
    const { collected, met, stamps, touched, stamp } = this.#scratch;
    if (name >= this.#index.names || stamps[name] === stamp) return;
    if (this.#wanted[this.#index.sections.nameKinds[name] ?? 0] === 0) return;
    stamps[name] = stamp;
    if (met[name] === 0) {
      touched[this.#count] = name;
      this.#count += 1;
    }
    met[name] = Math.min(255, (met[name] ?? 0) + words);
    collected[name] = (collected[name] ?? 0) + worth;
  }
}
