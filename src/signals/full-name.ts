/** A Korean or Chinese name is written in one piece: surname and given name are two to five letters. */
const WRITTEN_IN_ONE = /^[\p{Script=Hangul}\p{Script=Han}]{2,5}$/u;

/**
 * Whether a text is a name of at least two words that are spelled out. "Fatima" and "Ronald T." are not: half the
 * world shares the one, and the other leaves out what tells people apart (OFAC FAQ 5: part of a name is no match).
 */
export function isFullName(text: string): boolean {
  const words = text.split(/[\s,.·・]+/u).filter(word => word !== '');
  if (words.some(word => WRITTEN_IN_ONE.test(word))) return true;
  return words.filter(word => Array.from(word.replace(/[^\p{L}\p{M}]/gu, '')).length > 1).length > 1;
}
