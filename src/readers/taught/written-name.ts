/** Marks of the tools that make names: they change with every build, or with every page. */
const MADE = /^(?:css|sc|jss|emotion|ember|svelte|ng|jsx|tw|chakra|mui|radix)(?:-|$)/i;
/** A word as people write it: one case, or a capital in front. */
const WORD = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
/** Five consonants in a row are in no word that names a part of a page; six letters of these are a hash. */
const NO_WORD = /[^aeiouy]{5}|^[a-f]{6,}$/i;

/**
 * True for a name a person wrote into the page (`candidate-name`, `jobTitle`); false for what a tool made (`css-1q2w3e`,
 * `:r1:`, `ember123`, hexadecimal), and for everything with a digit in it, which may be the id of one candidate.
 */
export function isWrittenName(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z_.:/ -]{1,59}$/.test(name) || MADE.test(name)) return false;
  const words = name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).filter(word => word !== '');
  const isShort = (word: string): boolean => word.length < 3;
  return (
    words.every(word => WORD.test(word) && !NO_WORD.test(word)) &&
    words.filter(isShort).length * 2 < words.length
  );
}
