import { NAME_LENGTH, foldText } from './fold.ts';
import { commonnessOf } from './common-names.ts';
import { DIGITS } from './look-alikes.ts';
import { GENERATIONS, PARTICLES, PATRONYMIC, SERVANT, SUFFIXES, TITLES } from './person-words.ts';
import { tokenOf, type Token } from './token.ts';

/** What a token is within one name. */
export type PartKind = 'word' | 'initial' | 'particle';

/** One token at its place in a name, with what agreeing on it is worth. */
export interface NamePart {
  readonly token: Token;
  readonly kind: PartKind;
  /** 0..1.2: how much the part says about which party it is. */
  readonly weight: number;
  /** Stood in brackets or double quotes: a nickname or a second spelling that other sources leave out. */
  readonly aside: boolean;
  /** Two to four capitals in a text that is not all capitals: a word, or initials written as one (`MS Rahman`). */
  readonly capitals?: true;
}

/** One word as it stands in a folded name. */
export interface PlacedWord {
  readonly word: string;
  readonly aside: boolean;
}

/** Names of more words are cut. The longest of OFAC's individuals has 11 words, of organisations on the lists 24. */
export const TOKENS_READ = 24;
export const PERSON_WORDS = 14;

/** What agreeing on a part is worth beside agreeing on a rare word. Ranked by judgement; person.ts holds what was measured. */
const WEIGHT = {
  word: 1,
  common: 0.7,
  'very-common': 0.5,
  patronymic: 0.75,
  servant: 0.4,
  particle: 0.12,
  initial: 0.4,
} as const;

const WORD_OR_BRACKET = /[\p{L}\p{M}\p{N}]+|[()[\]{}"\u201c-\u201f\u00ab\u00bb]/gu;
/** Most names are this plain, and splitting them is several times faster than looking for brackets. */
const PLAIN = /^[a-z0-9 ,.-]*$/u;
const SEPARATOR = /[ ,.-]+/u;
const OPENING = /[([{\u201c\u00ab\u201e]/u;
const CLOSING = /[)\]}\u201d\u00bb]/u;
/** The words of a folded text in order, brackets noted, at most {@link TOKENS_READ}. */
export function wordsOf(folded: string): readonly PlacedWord[] {
  if (PLAIN.test(folded)) return plainWords(folded);
  const words: PlacedWord[] = [];
  let depth = 0;
  for (const [found] of folded.slice(0, 2 * NAME_LENGTH).matchAll(WORD_OR_BRACKET)) {
    if (found === '"') depth = depth === 0 ? 1 : 0;
    else if (OPENING.test(found)) depth += 1;
    else if (CLOSING.test(found)) depth = Math.max(0, depth - 1);
    else if (words.length < TOKENS_READ) words.push({ word: found, aside: depth > 0 });
  }
  // A name that is all bracket has no other spelling outside it.
  return words.every(({ aside }) => aside) ? words.map(({ word }) => ({ word, aside: false })) : words;
}

function plainWords(folded: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const word of folded.split(SEPARATOR)) {
    if (word !== '' && words.length < TOKENS_READ) words.push({ word, aside: false });
  }
  return words;
}

/** The parts of a person's name, titles left out. Empty only when the text has no letter or digit. */
export function personParts(text: string): readonly NamePart[] {
  return partsOfFolded(foldText(text), capitalsIn(text));
}

const MIXED_CASE = /\p{Ll}/u;
const CAPITALS = /(?<![\p{L}\p{M}.'\u2019-])\p{Lu}{2,4}(?![\p{L}\p{M}.'\u2019-])/gu;

/** The words of two to four capitals in a text that has small letters too, folded; none where all are capitals. */
export function capitalsIn(text: string): ReadonlySet<string> {
  const read = text.slice(0, NAME_LENGTH);
  if (!MIXED_CASE.test(read)) return NO_CAPITALS;
  const found = read.match(CAPITALS);
  return found === null ? NO_CAPITALS : new Set(found.map(foldText));
}

const NO_CAPITALS: ReadonlySet<string> = new Set();

/** As {@link personParts}, of text that is folded already; `capitals`: see {@link capitalsIn}. */
export function partsOfFolded(
  folded: string,
  capitals: ReadonlySet<string> = NO_CAPITALS,
): readonly NamePart[] {
  const words = wordsOf(folded).slice(0, PERSON_WORDS);
  // `MS Rahman` may be Ms Rahman or M. S. Rahman: what stands first in capitals is kept, at next to no weight.
  const isTitle = ({ word }: PlacedWord, place: number): boolean =>
    (TITLES.has(word) && place < words.length - 1 && !(place === 0 && capitals.has(word))) ||
    SUFFIXES.has(word);
  const untitled = words.filter((word, place) => !isTitle(word, place));
  const kept = untitled.length > 0 ? untitled : words;
  const parts = kept.map(({ word, aside }, place) => {
    const part = personPart(readDigits(word), aside, place, kept.length);
    return capitals.has(word) ? { ...part, capitals: true as const } : part;
  });
  const telling = parts.some(part => part.kind === 'word');
  return telling ? parts : parts.map(part => ({ ...part, kind: 'word' as const, weight: WEIGHT.word }));
}

/** Which of a father and a son of one name a folded name says (see GENERATIONS); nothing for most names. */
export function generationOf(folded: string): number | undefined {
  const words = wordsOf(folded).slice(1);
  return words.map(({ word }) => GENERATIONS.get(word)).find(generation => generation !== undefined);
}

/** Two capitals, or more without a vowel: what is likelier initials in one word than a name. */
const RUN_OF_INITIALS = /^(?:[a-z]{2}|[^aeiouy]{3,4})$/u;

/** The parts with initials written as one word (`MS Rahman`) apart, M. S. Rahman; nothing where there are none. */
export function initialsApart(parts: readonly NamePart[]): readonly NamePart[] | undefined {
  const isRun = ({ capitals, token }: NamePart): boolean =>
    capitals === true && RUN_OF_INITIALS.test(token.latin);
  if (!parts.some(isRun)) return undefined;
  return parts.flatMap(part =>
    isRun(part)
      ? Array.from(part.token.latin, letter => ({
          token: tokenOf(letter),
          kind: 'initial' as const,
          weight: WEIGHT.initial,
          aside: part.aside,
        }))
      : [part],
  );
}

function personPart(word: string, aside: boolean, place: number, count: number): NamePart {
  const token = tokenOf(word);
  const last = place === count - 1;
  // "Garcia y Lopez", but "Y. Lopez": a letter joins only what stands on both sides of it. And a name that ends in
  // Abu has no child to be father of: there it is a word like any other.
  const joins = word.length === 1 ? place > 0 && !last : !last || word.length === 2;
  const title = TITLES.has(word) && !last;
  if (title || (PARTICLES.has(word) && joins))
    return { token, kind: 'particle', weight: WEIGHT.particle, aside };
  if (token.latin.length === 1 && token.script !== 'other' && token.script !== 'abjad') {
    return { token, kind: 'initial', weight: WEIGHT.initial, aside };
  }
  return { token, kind: 'word', weight: weightOf(token), aside };
}

function weightOf(token: Token): number {
  if (SERVANT.has(token.text)) return WEIGHT.servant;
  const common = commonnessOf(token.key);
  if (common !== undefined) return WEIGHT[common];
  return token.key.length > 5 && PATRONYMIC.test(token.latin) ? WEIGHT.patronymic : WEIGHT.word;
}

/** A scanned or disguised name: `5ergei`, `R0bert`. Words that are only digits stay digits. */
function readDigits(word: string): string {
  if (!/\d/u.test(word) || !/\p{L}.*\p{L}/u.test(word)) return word;
  return word.replace(/\d/gu, digit => DIGITS.get(digit) ?? digit);
}
