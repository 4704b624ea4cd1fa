/**
 * How close a name of the index comes to a query, told by the numbers of its words: no text is read, but that of
 * words whose letters nearly agree. Between collecting, which only knows what names share, and comparing, which is dear.
 */
import { estimate, type Costs } from './collector.ts';
import { firstIn, LETTERS, wordMask, wordsIn } from './index-keys.ts';
import { FIRST_WORD, type NameIndex } from './name-index.ts';
import {
  afterSlip,
  areOneWord,
  byLetters,
  isAbjad,
  mayAgree,
  mayLookAlike,
  sameLetters,
  sharedPairs,
} from './near-words.ts';
import { splitsOf, wordOf } from './similar-words.ts';
import type { Token } from './token.ts';
import { compareTokens } from './token-similarity.ts';

/** A telling word of the query with the words of the dictionary it may be. */
export interface QueryWord {
  readonly token: Token;
  readonly weight: number;
  /** What it weighs when it is left over: next to nothing in brackets. */
  readonly rest: number;
  /** Whether it counts as a word of a name: particles do not. */
  readonly counts: boolean;
  readonly similar: ReadonlyMap<number, number>;
}

/**
 * `joined`: what words that are one on the other side count for; `alike`: similarity from which a word agrees as it is
 * spelt, `sure`, from which it is not part of another, and `beside`: how many that agree make a slip likely; `oneWord` and `notAsSpelt` as in person-score.ts.
 */
const NEAR = { joined: 0.9, alike: 0.95, sure: 0.9, beside: 2, oneWord: 0.55, notAsSpelt: 0.9 } as const;
/** Words of a name that are looked at: the longest on OFAC's list has 11. */
const WORDS = 32;
/** How many words may be one elsewhere; and what ends the initials. */
const RUN = 3;
const NO_RUN = [1, 1] as const;
const NONE = 255;
/** Reused from name to name; one search at a time uses it. */
const places = new Int32Array(WORDS);
const initialsThere = new Uint8Array(WORDS + 1);
const usedThere = new Uint8Array(WORDS);
const sure = (similarity: number): number => (similarity >= NEAR.sure ? similarity : 0);
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
  readonly #surely = (i: number, place: number): number => sure(this.#bySimilar(i, place));
  readonly #bySimilar = (i: number, place: number): number => this.#words[i]?.similar.get(place) ?? 0;
  readonly #byRules = (i: number, place: number): number => this.#nearly(i, place);
  readonly #byLetters = (i: number, place: number): number => this.#loose(i, place);
  #alike = 0;
  #outside = 0;
  readonly #loosely: boolean;
  readonly #glued: boolean;
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
    this.#glued = words.some(({ token }) => splitsOf(index, token).length > 0);
    this.#memo = words.map(() => new Map());
  }

  /** Holds the query to one name, and keeps the result in {@link likely} and {@link closeness}. */
  hold(name: number): void {
    const words = this.#read(name);
    this.#used.fill(0);
    this.#alike = 0;
    this.#outside = wordsIn(this.#index.sections.nameShapes[name] ?? 0);
    let agreed = this.#pair(words, this.#surely);
    const promising = this.#alike > 0 || this.#glued || words === 1;
    if (promising) agreed += this.#join(words);
    agreed += this.#pair(words, this.#bySimilar);
    if (promising || !this.#costs.limits) agreed += this.#pair(words, this.#byRules);
    agreed += this.#face(words);
    this.closeness = this.#estimate(agreed, words);
    this.likely = this.#limited(this.closeness, words);
    if (!this.#loosely || this.#alike === 0) return;
    agreed += this.#pair(words, this.#byLetters);
    this.closeness = this.#estimate(agreed, words);
  }

  /** What person-score.ts says of names that share one word, or none as it is spelt. */
  #limited(estimated: number, words: number): number {
    if (!this.#costs.limits) return estimated;
    let [here, there, found] = [0, 0, 0];
    for (let i = 0; i < this.#words.length; i += 1) {
      if (this.#words[i]?.counts !== true) continue;
      here += 1;
      found += this.#used[i] ?? 0;
    }
    for (let j = 0; j < words; j += 1) there += usedThere[j] ?? 0;
    const mononyms = here === 1 && words === 1;
    const initialled = this.#initials.length > 0 || initialsThere[0] !== NONE;
    if (Math.max(found, there) < 2 && !mononyms && !initialled) return Math.min(estimated, NEAR.oneWord);
    return this.#alike > 0 ? estimated : estimated * NEAR.notAsSpelt;
  }

  #estimate(agreed: number, words: number): number {
    let restHere = 0;
    for (let i = 0; i < this.#words.length; i += 1) {
      if (this.#used[i] === 0) restHere += this.#words[i]?.rest ?? 0;
    }
    let left = 0;
    for (let j = 0; j < words; j += 1) if (usedThere[j] === 0) left += 1;
    // Words in brackets are left out by most and cost next to nothing.
    const restThere = this.#costs.word * Math.min(left, Math.max(0, this.#outside - (words - left)));
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
    const initialled = this.#initials.length > 0 || initialsThere[0] !== NONE;
    const spoilt = this.#alike + (initialled ? 1 : 0) >= NEAR.beside;
    const vowelless = this.#words[i]?.token.script === 'abjad' || isAbjad(there);
    // Words that begin differently and may agree have been found in the dictionary, save those without vowels.
    if (!spoilt && this.#costs.limits && firstIn(here) !== firstIn(there) && !vowelless) return 0;
    if (!mayAgree(here & LETTERS, there & LETTERS, spoilt)) return 0;
    return this.#remembered(spoilt ? 1 : 0, i, place, token => {
      const word = wordOf(this.#index, place);
      const { similarity } = compareTokens(token, word);
      if (similarity > 0) return similarity;
      if (!this.#costs.limits) return sharedPairs(token, word);
      return spoilt ? afterSlip(token, word) : 0;
    });
  }

  /** By letters alone. */
  #loose(i: number, place: number): number {
    if (!mayLookAlike(this.#masks[i] ?? 0, this.#index.sections.tokenMasks[place] ?? 0)) return 0;
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

  /** Two or three neighbours on one side that have, together, the letters of one word on the other. */
  #join(words: number): number {
    let agreed = 0;
    for (let i = 0; i < this.#words.length; i += 1) {
      for (let j = 0; j < words && this.#used[i] === 0; j += 1) {
        if (usedThere[j] !== 0) continue;
        const [runHere, runThere] = this.#runs(i, j, words);
        if (runHere + runThere < 3) continue;
        this.#alike += 1;
        usedThere.fill(1, j, j + runThere);
        for (let place = i; place < i + runHere; place += 1) {
          this.#used[place] = 1;
          agreed += NEAR.joined * (this.#words[place]?.weight ?? 0);
        }
      }
    }
    return agreed;
  }

  /** How many words from these on are one word on the other side: one of the two numbers is 1, and both if none are. */
  #runs(i: number, j: number, words: number): readonly [here: number, there: number] {
    const [here, there] = [this.#masks[i] ?? 0, this.#maskThere(j)];
    if (firstIn(here) !== firstIn(there)) return NO_RUN;
    let letters = there;
    for (
      let length = 2;
      length <= RUN && j + length <= words && usedThere[j + length - 1] === 0;
      length += 1
    ) {
      letters |= this.#maskThere(j + length - 1);
      if (sameLetters(here, letters) && areOneWord(this.#latinHere(i, 1), this.#latinThere(j, length)))
        return [1, length];
    }
    letters = here;
    const { length: count } = this.#words;
    for (
      let length = 2;
      length <= RUN && i + length <= count && this.#used[i + length - 1] === 0;
      length += 1
    ) {
      letters |= this.#masks[i + length - 1] ?? 0;
      if (sameLetters(there, letters) && areOneWord(this.#latinHere(i, length), this.#latinThere(j, 1)))
        return [length, 1];
    }
    return NO_RUN;
  }

  #maskThere(j: number): number {
    return this.#index.sections.tokenMasks[places[j] ?? 0] ?? 0;
  }

  #latinHere(from: number, length: number): string {
    return this.#words
      .slice(from, from + length)
      .map(({ token }) => token.latin)
      .join('');
  }

  #latinThere(from: number, length: number): string {
    let latin = '';
    for (let j = from; j < from + length; j += 1) latin += wordOf(this.#index, places[j] ?? 0).latin;
    return latin;
  }
}
