/** The spellings of one name that a text gives: `Роман Лепа / Roman Lepa`, `김상만 (Sang Man Kim)`, `张大伟 Dawei Zhang`. */

/** What stands between two spellings of one name. */
const SLASH = /\s[/|]\s/u;
const SPELLINGS_READ = 3;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[^\p{Script=Latin}\p{N}\p{M}]/u;
/** Scripts that write a whole name as one word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u;

/** The spellings in a folded text, at most three, the first one first; the text itself where it is one spelling. */
export function spellingsOf(folded: string): readonly string[] {
  const slashed = folded.split(SLASH).slice(0, SPELLINGS_READ);
  // `Ana / recruiter` is not two spellings of a name.
  if (slashed.length > 1) return slashed.every(isWhole) ? slashed : [folded];
  return byScript(folded);
}

/** A Latin spelling and one in another script, side by side; a word of both scripts is a disguise and no spelling. */
function byScript(folded: string): readonly string[] {
  if (!LATIN.test(folded) || !OTHER.test(folded.replace(/[ -~]/gu, ''))) return [folded];
  const words = folded.match(LETTERS) ?? [];
  if (words.some(word => LATIN.test(word) && OTHER.test(word))) return [folded];
  const latin = folded.replace(LETTERS, word => (OTHER.test(word) ? '' : word));
  const other = folded.replace(LETTERS, word => (LATIN.test(word) ? '' : word));
  return isWhole(latin) && isWhole(other) ? [latin, other] : [folded];
}

/** Whether a text can be all of a name: two words, or one word of a script that does not part them. */
function isWhole(text: string): boolean {
  const [first, second] = text.match(LETTERS) ?? [];
  return second !== undefined || (first !== undefined && UNSPACED.test(first));
}
