/**
 * How close a name of the index comes to a query, told by the numbers of its words: no text is read, but that of
 * words whose letters nearly agree. Between collecting, which only knows what names share, and comparing, which is dear.
 */
import { estimate, type Costs } from './collector.ts';
import { bitsIn, editCost } from './edit-cost.ts';
import { firstIn, LETTERS, VOWELS, wordMask } from './index-keys.ts';
import { FIRST_WORD, type NameIndex } from './name-index.ts';
import { wordOf, type SimilarWord } from './similar-words.ts';
import type { Token } from './token.ts';
import { compareTokens } from './token-similarity.ts';

/** A telling word of the query with the words of the dictionary it may be. */
export interface QueryWord {
  readonly token: Token;
  readonly weight: number;
  readonly similar: ReadonlyMap<number, number>;
}

/**
 * `stray`: letters by which words may differ to be looked at, `consonants` when one is in a script without vowels;
 * `loose`: the share of a word that may be wrong for it to count at all, and what such words are worth beside
 * those that agree; `joined`: what two words that together have the letters of one are taken for.
 */
const NEAR = {
  stray: 4,
  strayJoined: 3,
  strayLoose: 6,
  consonants: 2,
  slip: 1.5,
  loose: 0.5,
  worth: 0.75,
  cut: 0.8,
  alike: 0.95,
  beside: 2,
  joined: 0.9,
} as const;
/** Words of a name that are looked at: the longest on OFAC's list has 11. */
const WORDS = 32;

/** Ends the initials. */
const NONE = 255;

/** Reused from name to name; one search at a time uses it. */
const places = new Int32Array(WORDS);
const initialsThere = new Uint8Array(WORDS + 1);
const usedThere = new Uint8Array(WORDS);

/** Holds one query to any number of names. */
export class Closeness {
  readonly #index: NameIndex;
  readonly #words: readonly QueryWord[];
  readonly #masks: readonly number[];
  readonly #initials: readonly number[];
  readonly #costs: Costs;
  readonly #used: Uint8Array;
  /** About what the scorer would give, 0..1. */
  likely = 0;
  /** How near the name is to the eye, 0..1: never less. */
  closeness = 0;
  readonly #bySimilar = (i: number, place: number): number => this.#words[i]?.similar.get(place) ?? 0;
  readonly #byRules = (i: number, place: number): number => this.#nearly(i, place);
  readonly #byLetters = (i: number, place: number): number => this.#loose(i, place);
  /** Words that agree as they are spelt, so far. */
  #alike = 0;
  readonly #loosely: boolean;
  readonly #memo: readonly Map<number, number>[];

  constructor(
    index: NameIndex,
    words: readonly QueryWord[],
    initials: readonly number[],
    costs: Costs,
    loose: boolean,
  ) {
    this.#index = index;
    this.#words = words;
    this.#masks = words.map(({ token }) => wordMask(token));
    this.#initials = initials;
    this.#costs = costs;
    this.#used = new Uint8Array(words.length);
    this.#loosely = loose;
    this.#memo = words.map(() => new Map());
  }

  /** Holds the query to one name, and keeps the result in {@link likely} and {@link closeness}. */
  hold(name: number): void {
    const words = this.#read(name);
    this.#used.fill(0);
    this.#alike = 0;
    let agreed = this.#pair(words, this.#bySimilar);
    agreed += this.#pair(words, this.#byRules);
    agreed += this.#join(words);
    agreed += this.#face(words);
    this.likely = this.closeness = this.#estimate(agreed, words);
    if (!this.#loosely) return;
    agreed += this.#pair(words, this.#byLetters);
    this.closeness = this.#estimate(agreed, words);
  }

  #estimate(agreed: number, words: number): number {
    let [restHere, restThere] = [0, 0];
    for (let i = 0; i < this.#words.length; i += 1) {
      if (this.#used[i] === 0) restHere += this.#words[i]?.weight ?? 0;
    }
    for (let j = 0; j < words; j += 1) if (usedThere[j] === 0) restThere += this.#costs.word;
    return estimate(agreed, restHere, restThere, this.#costs);
  }

  /** Lets initials of either side stand for words that are left over on the other. */
  #face(words: number): number {
    let agreed = 0;
    for (let i = 0; i < this.#words.length && initialsThere[0] !== NONE; i += 1) {
      if (this.#used[i] !== 0) continue;
      const first = firstIn(this.#masks[i] ?? 0);
      let facing = 0;
      while (initialsThere[facing] !== NONE && initialsThere[facing] !== first) facing += 1;
      if (first === 0 || initialsThere[facing] === NONE) continue;
      initialsThere[facing] = 0;
      this.#used[i] = 1;
      agreed += this.#costs.initial;
    }
    if (this.#initials.length === 0) return agreed;
    const waiting = this.#initials.filter(letter => letter !== 0);
    for (let j = 0; j < words; j += 1) {
      if (usedThere[j] !== 0) continue;
      const facing = waiting.indexOf(firstIn(this.#index.sections.tokenMasks[places[j] ?? 0] ?? 0));
      if (facing < 0) continue;
      waiting.splice(facing, 1);
      usedThere[j] = 1;
      agreed += this.#costs.initial;
    }
    return agreed;
  }

  /** Gives how many words it has; its initials are behind one another, ended by 0. */
  #read(name: number): number {
    const { wordsOfNames } = this.#index;
    let words = 0;
    let initials = 0;
    wordsOfNames.seek(name);
    while (wordsOfNames.more && words < WORDS && initials < WORDS) {
      const value = wordsOfNames.next();
      if (value < FIRST_WORD) {
        initialsThere[initials] = value;
        initials += 1;
      } else {
        places[words] = value - FIRST_WORD;
        usedThere[words] = 0;
        words += 1;
      }
    }
    initialsThere[initials] = NONE;
    return words;
  }

  /** Lets each word of the query that has no partner have the likest free word of the name; gives what that adds. */
  #pair(words: number, likeness: (i: number, place: number) => number): number {
    let agreed = 0;
    for (let i = 0; i < this.#words.length; i += 1) {
      if (this.#used[i] !== 0) continue;
      let best = 0;
      let at = -1;
      for (let j = 0; j < words; j += 1) {
        if (usedThere[j] !== 0) continue;
        const like = likeness(i, places[j] ?? 0);
        if (like > best) [best, at] = [like, j];
      }
      if (at < 0) continue;
      usedThere[at] = 1;
      this.#used[i] = 1;
      agreed += best * (this.#words[i]?.weight ?? 0);
      if (best >= NEAR.alike) this.#alike += 1;
    }
    return agreed;
  }

  /** By what compareTokens says, or, beside two words that agree, by what one slip or a cut may leave. */
  #nearly(i: number, place: number): number {
    const [here, there] = [this.#masks[i] ?? 0, this.#index.sections.tokenMasks[place] ?? 0];
    const spoilt = this.#alike >= NEAR.beside;
    if (!mayAgree(here & LETTERS, there & LETTERS, spoilt)) return 0;
    const found = this.#remembered(spoilt ? 1 : 0, i, place, token => {
      const word = wordOf(this.#index, place);
      const { similarity } = compareTokens(token, word);
      return similarity === 0 && spoilt ? afterSlip(token, word) : similarity;
    });
    return found;
  }

  /** By letters alone. */
  #loose(i: number, place: number): number {
    const differing = ((this.#masks[i] ?? 0) ^ (this.#index.sections.tokenMasks[place] ?? 0)) & LETTERS;
    if (bitsIn(differing) > NEAR.strayLoose) return 0;
    return this.#remembered(2, i, place, token => byLetters(token, wordOf(this.#index, place)));
  }

  #remembered(how: number, i: number, place: number, find: (token: Token) => number): number {
    const known = this.#memo[i]?.get(3 * place + how);
    if (known !== undefined) return known;
    const token = this.#words[i]?.token;
    const like = token === undefined ? 0 : find(token);
    this.#memo[i]?.set(3 * place + how, like);
    return like;
  }

  /** Two neighbours on one side that have, together, the letters of one word on the other. */
  #join(words: number): number {
    const { tokenMasks } = this.#index.sections;
    const maskThere = (j: number): number => tokenMasks[places[j] ?? 0] ?? 0;
    let agreed = 0;
    for (let i = 0; i < this.#words.length; i += 1) {
      for (let j = 0; j < words && this.#used[i] === 0; j += 1) {
        if (usedThere[j] !== 0) continue;
        const [here, there] = [this.#masks[i] ?? 0, maskThere(j)];
        if (j + 1 < words && usedThere[j + 1] === 0 && sameLetters(here, there | maskThere(j + 1))) {
          usedThere[j] = usedThere[j + 1] = this.#used[i] = 1;
          agreed += NEAR.joined * (this.#words[i]?.weight ?? 0);
        } else if (this.#used[i + 1] === 0 && sameLetters(here | (this.#masks[i + 1] ?? 0), there)) {
          usedThere[j] = this.#used[i] = this.#used[i + 1] = 1;
          agreed += NEAR.joined * ((this.#words[i]?.weight ?? 0) + (this.#words[i + 1]?.weight ?? 0));
        }
      }
    }
    return agreed;
  }
}

export function similarities(similar: readonly SimilarWord[]): ReadonlyMap<number, number> {
  return new Map(similar.map(({ ordinal, similarity }) => [ordinal, similarity]));
}

function sameLetters(a: number, b: number): boolean {
  return bitsIn((a ^ b) & LETTERS) <= NEAR.strayJoined;
}

/** Whether words with these letters can agree: in few that differ, in their consonants, or as the beginning of one. */
function mayAgree(a: number, b: number, cut: boolean): boolean {
  const differing = a ^ b;
  if (bitsIn(differing) <= NEAR.stray || (cut && ((a & b) === a || (a & b) === b))) return true;
  const abjad = (a & VOWELS) === 0 || (b & VOWELS) === 0;
  return abjad && bitsIn(differing & ~VOWELS) <= NEAR.consonants;
}

/** What one word keeps of another when a letter was mistyped or the end cut off. */
function afterSlip(a: Token, b: Token): number {
  if (a.script === 'other' || b.script === 'other') return 0;
  if (a.latin.startsWith(b.latin) || b.latin.startsWith(a.latin)) return NEAR.cut;
  return editCost(a.latin, b.latin, NEAR.slip) > NEAR.slip ? 0 : NEAR.worth;
}

/** How alike two words are to the eye, whatever the rules say: 0..1. */
function byLetters(a: Token, b: Token): number {
  if (a.script === 'other' || b.script === 'other') return 0;
  const longest = Math.max(a.latin.length, b.latin.length);
  const cost = editCost(a.latin, b.latin, longest * NEAR.loose);
  return cost > longest * NEAR.loose ? 0 : NEAR.worth * (1 - cost / longest);
}
