import { memoised } from './memo.ts';
import { romanise, type Script } from './romanise/romanise.ts';
import { letterMask, skeletonOf, spellingKey } from './spelling.ts';

/** One folded word with every form it is compared in. Depends on the word alone, never on the name around it. */
export interface Token {
  /** The folded word in its own script. */
  readonly text: string;
  /** The word in Latin letters; the word itself, Han characters in one form, where there are none. Never ''. */
  readonly latin: string;
  readonly script: Script;
  /** See spelling.ts. */
  readonly key: string;
  readonly skeleton: string;
  /** Skeletons of further readings: Arabic letters have other sounds in Persian. Mostly none. */
  readonly otherSkeletons: readonly string[];
  readonly mask: number;
  /** As `mask`, of the Latin form. */
  readonly latinMask: number;
}

/** Longer words are compared by their beginning only: this bounds the time of one comparison. */
export const TOKEN_LENGTH = 40;

/** Words recur: 44,000 listed names have 30,000 different ones. */
const REMEMBERED = 50_000;

/** The token of a folded word (see foldText). */
export const tokenOf = memoised(REMEMBERED, takeApart);

function takeApart(word: string): Token {
  const text = word.slice(0, TOKEN_LENGTH);
  const romanised = romanise(text);
  const readable = romanised.latin !== '' && romanised.script !== 'other';
  const latin = romanised.latin === '' ? text : romanised.latin.slice(0, TOKEN_LENGTH);
  const key = readable ? spellingKey(latin) : latin;
  const [skeleton = '', ...otherSkeletons] = readable ? (romanised.skeletons ?? [skeletonOf(key)]) : [];
  return {
    text,
    latin,
    script: readable ? romanised.script : 'other',
    key,
    skeleton,
    otherSkeletons,
    mask: letterMask(key),
    latinMask: letterMask(latin),
  };
}

/** Two or three neighbouring tokens read as one word: abdul + rahman is abdulrahman. */
export function joinTokens(tokens: readonly Token[]): Token {
  return tokenOf(tokens.map(token => token.text).join(''));
}
