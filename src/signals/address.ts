import { foldPlace } from '../places/fold.ts';
import { EMPTY_WORDS, ORDINALS, STREET_ENDINGS, STREET_WORDS } from './address-words.ts';

const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}]/u;
/** Scripts that tell whether two addresses can be compared by their words. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
];

/** Letters a word needs before one slip, or a longer ending, is let pass: Lenina, Lenin. */
const LONG_WORD = 5;

/** Longer texts are no address. */
const LONGEST = 400;

/** Postcodes with a letter or a mark inside, which nothing else looks like; and those of digits alone. */
const POSTCODES: readonly RegExp[] = [
  // United Kingdom, Canada, the Netherlands, Ireland.
  /\b([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\b/gu,
  /\b([a-z]\d[a-z][ -]?\d[a-z]\d)\b/gu,
  /\b(\d{4} ?[a-z]{2})\b(?=,|$| [a-z]{4,})/gu,
  // United States with four more digits, of which the five count; Brazil, Japan, Portugal, Poland.
  /\b(\d{5})-\d{4}\b/gu,
  /\b(\d{5}-\d{3}|\d{3}-\d{4}|\d{4}-\d{3}|\d{2}-\d{3})\b/gu,
  // Five digits and more; Sweden, Greece, Czechia, Slovakia with a space; then four.
  /\b(\d{3} \d{2})\b(?= [\p{L}]{3})/gu,
  /\b(?:[a-z]{1,2}-)?(\d{5,7})\b/gu,
];
const SHORT_POSTCODE = /\b(?:[a-z]{1,2}-)?(\d{4})\b/gu;

/** A postal address taken apart as far as it can be told without knowing its country. */
export interface Address {
  readonly postcodes: ReadonlySet<string>;
  /** House numbers, flats, floors: every number that is not surely a postcode. */
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** The words beside the house number; empty where the text has no parts to tell by. */
  readonly street: ReadonlySet<string>;
  /** A box at the post office stands for no street. */
  readonly isBox: boolean;
}

/** How two addresses stand to each other. `unclear`: too little is there, or it cannot be compared. */
export type Likeness = 'same' | 'unclear' | 'differs-in-part' | 'differs';

const BOX =
  /\b(?:p\.? ?o\.? ?box|postfach|postbus|boite postale|b\.? ?p\.? \d|apartado|casilla|caixa postal|а\/я)\b/iu;

/** Takes an address apart. `undefined` for a text without a word or without a number: a town is no address. */
export function addressOf(text: string): Address | undefined {
  if (text.length > LONGEST) return undefined;
  const lower = text.normalize('NFKC').toLowerCase();
  const [postcodes, rest] = postcodesIn(lower);
  const parts = rest
    .split(/[,;\n]/)
    .map(part => wordsIn(part))
    .filter(part => part.length > 0);
  const all = parts.flat();
  const words = new Set(all.filter(isWord));
  const numbers = new Set(all.filter(word => !isWord(word)));
  if (words.size === 0 || numbers.size + postcodes.size === 0) return undefined;
  return { postcodes, numbers, words, street: streetOf(parts), isBox: BOX.test(lower) };
}

function postcodesIn(text: string): readonly [ReadonlySet<string>, string] {
  const found = new Set<string>();
  let rest = text;
  for (const postcode of POSTCODES) {
    rest = rest.replace(postcode, (_, code: string) => {
      found.add(code.replace(/[ -]/g, ''));
      return ' ';
    });
  }
  // Four digits are a postcode or a house number: where they could be the one, they are kept as the other as well.
  if (found.size === 0) for (const [, code = ''] of rest.matchAll(SHORT_POSTCODE)) found.add(code);
  return [found, rest];
}

/** Words and numbers of one part. "12a" is 12, "12-14" and "12/3" are two numbers, "Hauptstr." is "haupt". */
function wordsIn(part: string): readonly string[] {
  return foldPlace(part)
    .split(/ |(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u)
    .map(word => ORDINALS.get(word) ?? withoutEnding(word))
    .map(word => (isNumber(word) ? word.replace(/^0+(?=\d)/, '') : word))
    .filter(word => isNumber(word) || (!isEmpty(word) && (NOT_LATIN.test(word) || word.length > 1)));
}

function withoutEnding(word: string): string {
  const ending = STREET_ENDINGS.find(each => word.endsWith(each) && word.length >= each.length + 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function isEmpty(word: string): boolean {
  return STREET_WORDS.has(word) || EMPTY_WORDS.has(word) || /^(?:st|nd|rd|th)$/.test(word);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function isWord(word: string): boolean {
  return !isNumber(word);
}

/** The words of the part with the house number, or of the part beside it: "Calle Mayor, 5", "12, rue de la Paix". */
function streetOf(parts: readonly (readonly string[])[]): ReadonlySet<string> {
  const at = parts.findIndex(part => part.some(isNumber));
  if (parts.length < 2 || at === -1) return new Set();
  const own = (part: readonly string[] | undefined): readonly string[] => (part ?? []).filter(isWord);
  const beside = [parts[at], ...parts.slice(0, at).reverse(), ...parts.slice(at + 1)];
  return new Set(beside.map(own).find(words => words.length > 0) ?? []);
}

/**
 * Compares two addresses in the candidate's favour: order, short forms, accents, flats and a missing part make no
 * difference, and what stands in another script is not compared. `differs` needs a postcode that is clearly another one,
 * or another street with another number.
 */
export function compareAddresses(a: Address, b: Address): Likeness {
  const postcode = postcodesOf(a, b);
  const number = numbersOf(a, b);
  const street = streetsOf(a, b);
  if (a.isBox !== b.isBox) return postcode === 'differ' ? 'differs-in-part' : 'unclear';
  if (postcode === 'differ') return 'differs';
  if (street === 'differ' && number === 'differ') return 'differs';
  if (street === 'unknown')
    return number === 'differ' && postcode === 'unknown'
      ? 'unclear'
      : number === 'differ'
        ? 'differs-in-part'
        : 'unclear';
  if (number === 'differ') return 'differs-in-part';
  // One street in two languages has one number and one postcode: "Rue de la Loi 200", "Wetstraat 200".
  if (street === 'differ') return postcode === 'same' && number === 'same' ? 'unclear' : 'differs-in-part';
  return number === 'same' && postcode !== 'near' ? 'same' : 'unclear';
}

function postcodesOf(
  { postcodes: a }: Address,
  { postcodes: b }: Address,
): 'same' | 'near' | 'differ' | 'unknown' {
  const pairs = [...a].flatMap(one =>
    [...b].filter(other => shapeOf(one) === shapeOf(other)).map(other => [one, other] as const),
  );
  if (pairs.length === 0) return 'unknown';
  if (pairs.some(([one, other]) => one === other)) return 'same';
  return pairs.some(([one, other]) => isSlip(one, other)) ? 'near' : 'differ';
}

/** Postcodes of two shapes are of two systems, or one is none. */
function shapeOf(code: string): string {
  return /^\d+$/.test(code) ? String(code.length) : 'letters';
}

/** One character wrong or left out, or two neighbours swapped: a slip of the keyboard. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return a.slice(0, 2) === b.slice(0, 2);
  const wrong = Array.from(a).flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [first = 0, second] = wrong;
  if (second === undefined) return true;
  return wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function numbersOf(a: Address, b: Address): 'same' | 'differ' | 'unknown' {
  // Four digits that both take for the postcode say nothing about the house.
  const own = (numbers: ReadonlySet<string>): readonly string[] =>
    [...numbers].filter(number => !(a.postcodes.has(number) && b.postcodes.has(number)));
  const [one, other] = [own(a.numbers), own(b.numbers)];
  if (a.numbers.size === 0 || b.numbers.size === 0) return 'unknown';
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 'same' : 'unknown';
  return one.some(number => other.includes(number)) ? 'same' : 'differ';
}

function streetsOf(a: Address, b: Address): 'same' | 'differ' | 'unknown' {
  if (scriptOf(a) !== scriptOf(b)) return 'unknown';
  const isIn = (words: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
    [...words].some(word => [...all].some(other => isSameWord(word, other)));
  if (a.street.size > 0 || b.street.size > 0) {
    const apartA = a.street.size > 0 && !isIn(a.street, b.words);
    const apartB = b.street.size > 0 && !isIn(b.street, a.words);
    return apartA || apartB ? 'differ' : 'same';
  }
  const shared = [...a.words].filter(word => isIn(new Set([word]), b.words)).length;
  if (shared === 0) return 'differ';
  return 2 * shared >= Math.min(a.words.size, b.words.size) ? 'same' : 'unknown';
}

function scriptOf({ words }: Address): string {
  const text = [...words].join('');
  return SCRIPTS.map(script => script.test(text)).join();
}

/** Equal, one letter off, or one the beginning of the other. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LONG_WORD || long.length - short.length > 3) return false;
  if (long.startsWith(short)) return true;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.slice(start);
  return long.slice(start + 1) === rest || long.slice(start + 1) === rest.slice(1);
}
