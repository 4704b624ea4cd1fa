import { folded } from '../../candidate/text.ts';

/** What cannot be seen is kept here: whether a name hides something is for names/disguise.ts to say. */
const WORD = /^\p{Cf}*\p{L}[\p{L}\p{M}\p{Cf}'’.-]*$/u;
/** Scripts that are written without spaces between names. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u;

/** With the white space around it. */
const LONGEST = 400;

/**
 * True when a text can be somebody's personal name by its shape alone: two to five words of letters. Handles,
 * nicknames of one word and titles with digits are not; words that no name holds are left to the caller.
 */
export function isPersonalName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const name = folded(text);
  const words = name.split(' ');
  if (UNSPACED.test(name)) return true;
  return name.length <= 80 && words.length >= 2 && words.length <= 5 && words.every(word => WORD.test(word));
}
