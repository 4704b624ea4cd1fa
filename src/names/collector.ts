/** Collects what the words of a query are worth to each name of an index, and gives the names worth a closer look. */
import { initialsOf, wordsIn } from './index-keys.ts';
import type { NameIndex } from './name-index.ts';
import { similarWords, splitsOf, wordsSpelt, type SimilarWord } from './similar-words.ts';
import type { Token } from './token.ts';

/** What collecting writes on, kept from one search of an index to the next. */
export interface Scratch {
  /** For each name: what agreed so far (weight x similarity), and the same times how rare the words are. */
  readonly collected: Float32Array;
  /** How many words of the query a name has met. */
  readonly met: Uint8Array;
  /** Which lookup last added to a name: every word of the query counts once. */
  readonly stamps: Uint32Array;
  readonly touched: Uint32Array;
  /** The rank of each name touched, 0..RANKS - 1. */
  readonly ranks: Uint16Array;
  stamp: number;
}

/** What left-over words cost a name, as in the scorers, but never more: see {@link estimate}. */
export interface Costs {
  readonly contradiction: number;
  readonly omission: number;
  /** The least a left-over word of a list name weighs. */
  readonly word: number;
  /** What agreeing on an initial adds, at most. */
  readonly initial: number;
  /** Whether one shared word is not enough. */
  readonly limits: boolean;
}

/**
 * `idf`: what the commonest word is still worth
 * beside a rare one. `rare`: how much rarity counts beside what the scorer looks at.
 */
const LIMIT = { idf: 0.25, rare: 0.3 } as const;
const RANKS = 1024;

export class Collector {
  readonly #index: NameIndex;
  readonly #scratch: Scratch;
  readonly #wanted = new Uint8Array(256);
  readonly #nicknames: boolean;
  #count = 0;
  #total = 0;
  #worth = 0;

  /** `kinds`: those of the names to collect. `nicknames`: whether Bob finds Robert. */
  constructor(index: NameIndex, scratch: Scratch, kinds: readonly number[], nicknames: boolean) {
    this.#index = index;
    this.#scratch = scratch;
    for (const kind of kinds) this.#wanted[kind & 255] = 1;
    this.#nicknames = nicknames;
  }

  /** Adds the names with words like this one, which it gives. */
  addWord(token: Token, weight: number): readonly SimilarWord[] {
    const similar = similarWords(this.#index, token, this.#nicknames);
    const rarity = this.#rarity(similar[0]?.ordinal);
    this.#total += weight;
    this.#worth += weight * rarity;
    this.#scratch.stamp += 1;
    for (const { ordinal, similarity } of similar) this.#addPostings(ordinal, weight * similarity, rarity, 1);
    for (const words of splitsOf(this.#index, token)) {
      for (const ordinal of words) {
        this.#scratch.stamp += 1;
        this.#addPostings(ordinal, weight / words.length, this.#rarity(ordinal), 1);
      }
    }
    return similar;
  }

  /** Adds the names that hold neighbouring words of the query as one. */
  addJoined(token: Token, weight: number): void {
    this.#scratch.stamp += 1;
    for (const { ordinal, similarity } of wordsSpelt(this.#index, token)) {
      this.#addPostings(ordinal, weight * similarity, this.#rarity(ordinal), 2);
    }
  }

  /** Adds the names in one bucket of the table of syllables to `agreeing`, and as if they held the whole query. */
  addSyllables(key: number, agreeing: Set<number>): void {
    const { mask, buckets } = this.#index.syllables;
    this.#scratch.stamp += 1;
    buckets.seek((key & mask) >>> 0);
    for (let name = 0; buckets.more;) {
      name += buckets.next();
      if (this.#add(name, this.#total, 1, 2)) agreeing.add(name);
    }
  }

  /** The names touched, best first as far as can be told without looking at them, at most `most`; wipes everything. */
  best(most: number, words: number, costs: Costs, initials: number): readonly number[] {
    const { collected, met, touched, ranks } = this.#scratch;
    const { nameShapes } = this.#index.sections;
    const inRank = new Uint32Array(RANKS);
    for (let i = 0; i < this.#count; i += 1) {
      const name = touched[i] ?? 0;
      const agreed = collected[2 * name] ?? 0;
      const worth = collected[2 * name + 1] ?? 0;
      const shape = nameShapes[name] ?? 0;
      const meetings = met[name] ?? 0;
      collected[2 * name] = 0;
      collected[2 * name + 1] = 0;
      met[name] = 0;
      const lackingHere = Math.max(0, this.#total - agreed);
      const lackingThere = Math.max(0, wordsIn(shape) - meetings);
      // Initials on one side may face words left over on the other; which they are is seen later.
      const facing = Math.min(initialsOf(shape), words - meetings) + Math.min(initials, lackingThere);
      const likely = estimate(
        agreed + costs.initial * Math.max(0, facing),
        lackingHere * (facing > 0 ? 0.5 : 1),
        costs.word * (facing > 0 ? lackingThere - 1 : lackingThere),
        costs,
      );
      const rank = ((1 - LIMIT.rare) * likely + (LIMIT.rare * worth) / this.#worth) * (RANKS - 1);
      const held = Math.max(0, Math.min(RANKS - 1, Math.round(rank)));
      ranks[i] = held;
      inRank[held] = (inRank[held] ?? 0) + 1;
    }
    return this.#highest(most, inRank);
  }

  /** The names of the highest ranks, in an order that depends on nothing but the index. */
  #highest(most: number, inRank: Uint32Array): readonly number[] {
    const { touched, ranks } = this.#scratch;
    let lowest = RANKS;
    let room = Math.min(most, this.#count);
    while (lowest > 0 && room > 0) {
      lowest -= 1;
      room -= inRank[lowest] ?? 0;
    }
    const names: number[] = [];
    let ties = (inRank[lowest] ?? 0) + Math.min(0, room);
    for (let i = 0; i < this.#count; i += 1) {
      const rank = ranks[i] ?? 0;
      if (rank < lowest) continue;
      if (rank === lowest) {
        if (ties <= 0) continue;
        ties -= 1;
      }
      names.push(touched[i] ?? 0);
    }
    return names;
  }

  /** Inverse document frequency, scaled to LIMIT.idf..1; 1 for a word the list does not hold. */
  #rarity(ordinal: number | undefined): number {
    if (ordinal === undefined) return 1;
    const { names, postings } = this.#index;
    postings.seek(ordinal);
    return Math.max(LIMIT.idf, Math.log((names + 1) / (postings.next() + 1)) / Math.log(names + 2));
  }

  #addPostings(ordinal: number, agreed: number, rarity: number, words: number): void {
    const { postings } = this.#index;
    postings.seek(ordinal);
    postings.next();
    for (let name = 0; postings.more;) {
      name += postings.next();
      this.#add(name, agreed, rarity, words);
    }
  }

  #add(name: number, agreed: number, rarity: number, words: number): boolean {
    const { collected, met, stamps, touched, stamp } = this.#scratch;
    if (name >= this.#index.names || stamps[name] === stamp) return false;
    if (this.#wanted[this.#index.sections.nameKinds[name] ?? 0] === 0) return false;
    stamps[name] = stamp;
    if (met[name] === 0) {
      touched[this.#count] = name;
      this.#count += 1;
    }
    met[name] = Math.min(255, (met[name] ?? 0) + words);
    collected[2 * name] = (collected[2 * name] ?? 0) + agreed;
    collected[2 * name + 1] = (collected[2 * name + 1] ?? 0) + agreed * rarity;
    return true;
  }
}

/** What the scorers would make of it, from weights alone: 0..1. */
export function estimate(agreed: number, restA: number, restB: number, costs: Costs): number {
  const less = Math.min(restA, restB);
  const more = Math.max(restA, restB);
  return agreed / (agreed + costs.contradiction * less + costs.omission * (more - less) + Number.EPSILON);
}
