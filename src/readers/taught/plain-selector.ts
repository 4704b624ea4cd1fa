const NAME = String.raw`[A-Za-z_][\w-]{0,80}`;
const PIECE = String.raw`[.#]${NAME}|\[${NAME}(?:="[\w .:/-]{0,80}")?\]|:nth-(?:of-type|child)\(\d{1,4}\)`;
const COMPOUND = String.raw`(?:${NAME}(?:${PIECE}){0,6}|(?:${PIECE}){1,6})`;
const PLAIN = new RegExp(`^${COMPOUND}(?:(?: > | )${COMPOUND}){0,30}$`);
/** Each gap of any depth multiplies the ways a selector can be tried. */
const MOST_GAPS = 6;

/**
 * True for a selector of elements, classes, ids, attributes and positions, with nothing that could hold a page up
 * (`:has()`, `:not()`): such ones are all that is ever made here, and all that is taken from a file.
 */
export function isPlainSelector(selector: string): boolean {
  if (selector.length > 500 || !PLAIN.test(selector)) return false;
  return selector.replace(/"[^"]*"|\s>\s/g, '').split(' ').length - 1 <= MOST_GAPS;
}

/** The names in a selector that are the page's own: of classes, ids and attributes, and the values of these. */
export function namesIn(selector: string): readonly string[] {
  return Array.from(
    selector.matchAll(/[.#]([\w-]+)|\[(?:data-)?([\w-]+)(?:="([^"]*)")?\]/g),
    ([, name = '', attribute = '', value = '']) => `${name} ${attribute} ${value}`.trim(),
  );
}
