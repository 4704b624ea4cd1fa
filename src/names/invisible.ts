/**
 * Characters that print as nothing, and where they belong. Persian, Indic scripts, emoji and text that runs both ways
 * need some of them; there they are spelling or typesetting, anywhere else they hide something.
 */

/** Format characters, the fillers that print as nothing, variation selectors, the blank Braille cell. */
export const INVISIBLE =
  /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX 9). */
export const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const OVERRIDE = /[\u202d\u202e]/u;
const OPENS = /[\u202a\u202b\u2066-\u2068]/u;
const CLOSES = /[\u202c\u2069]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Scripts whose letters join or stack: there the (non-)joiners are spelling, in Persian above all. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Tibetan}\p{Script=Myanmar}]/u;
/** Scripts without spaces: a zero-width one says where a line may break. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Le}\p{Script=Tai_Tham}]/u;
const VARIED = /[\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}#*0-9\u20e3]/u;
const VARIATION = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const TAG = /[\u{e0020}-\u{e007f}]/u;
/** The longest flag written in tags: the black flag, six letters and the end. */
const FLAG_LENGTH = 8;
/** Number, verse and abbreviation signs of Arabic, Syriac, Kaithi and Egyptian: format characters that one sees. */
const VISIBLE_FORMAT = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}\u{13430}-\u{1343f}]/u;

/** What one character hides: `at-home` where it is needed, `undefined` where it can be seen. */
export type Unseen = 'invisible' | 'direction' | 'at-home' | undefined;

/**
 * What each character of a text hides. Marks are at home where letters run both ways, and around a whole name: many
 * sites set every name apart from the text around it.
 * @param texts the characters, one code point each.
 */
export function unseenIn(texts: readonly string[]): readonly Unseen[] {
  const bothWays = texts.some(text => RIGHT_TO_LEFT.test(text));
  const last = texts.length - 1;
  const setApart = OPENS.test(texts[0] ?? '') && CLOSES.test(texts[last] ?? '');
  return texts.map((text, place) => {
    if (DIRECTION.test(text)) {
      const needed = bothWays || (setApart && (place === 0 || place === last));
      return needed && !OVERRIDE.test(text) ? 'at-home' : 'direction';
    }
    if (!INVISIBLE.test(text)) return undefined;
    return isAtHome(texts, place, text) ? 'at-home' : 'invisible';
  });
}

/** Whether an invisible character is spelling or typesetting where it stands. */
function isAtHome(texts: readonly string[], place: number, text: string): boolean {
  const before = texts[place - 1] ?? '';
  const after = texts[place + 1] ?? '';
  if (text === '\u200c' || text === '\u200d') {
    if (JOINING.test(before) || JOINING.test(after)) return true;
    return text === '\u200d' && (EMOJI.test(before) || before === '\ufe0f') && EMOJI.test(after);
  }
  if (text === '\u200b') return UNSPACED.test(before) && UNSPACED.test(after);
  if (VARIATION.test(text)) return EMOJI.test(before) || VARIED.test(before);
  if (/[\u180b-\u180f]/u.test(text)) return /\p{Script=Mongolian}/u.test(before);
  if (/[\u17b4\u17b5]/u.test(text)) return /\p{Script=Khmer}/u.test(before);
  // Old Hangul written in jamo needs its fillers.
  if (/[\u115f\u1160]/u.test(text)) return /[\u1100-\u11ff]/u.test(before) || /[\u1160-\u11ff]/u.test(after);
  return TAG.test(text) ? isFlag(texts, place) : VISIBLE_FORMAT.test(text);
}

/** The flag of England is a black flag and letters that are tags. */
function isFlag(texts: readonly string[], place: number): boolean {
  const before = texts.slice(Math.max(0, place - FLAG_LENGTH), place);
  const flag = before.lastIndexOf('\u{1f3f4}');
  return flag >= 0 && before.slice(flag + 1).every(text => TAG.test(text));
}
