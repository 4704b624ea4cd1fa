/**
 * The words of an organisation's name as they are compared: legal forms gone, generic words and places in one spelling
 * for all languages, numbers in digits, acronyms without dots, Korean and Chinese cut where a known word stands.
 */
import { initialsOf, ownAcronyms } from './acronym.ts';
import { foldText } from './fold.ts';
import { CONCEPTS, LEGAL, LEGAL_STEMS, PLAIN, STEMS, TRANSLATED } from './generic-words.ts';
import { isLegalWord, placesOfName } from './legal-forms.ts';
import { digitsOf } from './number-words.ts';
import { PLACE_STEMS, PLACES, PLAIN_PLACES } from './place-words.ts';
import { isHan, mandarinOf } from './romanise/han.ts';
import { spellingKey } from './spelling.ts';
import { tokenOf } from './token.ts';
import { TOKENS_READ, wordsOf } from './tokens.ts';
import { longestRun, phrasesOf, set, stemsOf, wordsMeant } from './word-table.ts';

/**
 * What a word does in an organisation's name. `acronym`: the initials of the rest of the name; `home`: a place that begins
 * it, which says where an organisation is from, while one behind the name says which branch it is.
 */
export type OrganisationRole =
  'distinctive' | 'number' | 'letter' | 'home' | 'place' | 'generic' | 'joining' | 'acronym';

/** One word of a name. */
export interface OrganisationWord {
  /** As it is compared: `trading` for `Ticaret`. */
  readonly word: string;
  /** As it stood, folded. */
  readonly written: string;
  /** Stood in brackets or double quotes. */
  readonly aside: boolean;
  readonly role: OrganisationRole;
}

/** A name's words without its legal form, and what its acronym could be. */
export interface OrganisationWords {
  /** The name as it was read: equal for names that are. */
  readonly folded: string;
  readonly words: readonly OrganisationWord[];
  readonly initials: readonly string[];
}

type Read = Omit<OrganisationWord, 'role'>;

/** Of no weight, left out or not. */
const JOINING =
  set(`the of and for de la del des y et und fur mit e di in do da le les los las el al ul w no by a an at im
  и в по им имени`);
const GENERIC = new Set([...wordsMeant(CONCEPTS), ...wordsMeant(STEMS), ...set(PLAIN)]);
const PLACE = new Set([...wordsMeant(PLACES), ...set(PLAIN_PLACES)]);
const PHRASES = phrasesOf([CONCEPTS, TRANSLATED, LEGAL, PLACES].join('\n'));
const STEM = stemsOf([STEMS, LEGAL_STEMS, PLACE_STEMS].join('\n'), spellingKey);
/** The keys of shorter words say too little to be a stem. */
const LEAST_STEM = 5;

/** `S.A.`, `S.A`, `U. S.`, `A/S`: single letters with dots or a stroke between them. */
const DOTTED =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}[./]\p{L}(?![\p{L}\p{N}]))/gu;
/** `SiemensAG`: a form in capitals where the case changes. */
const GLUED_FORM =
  /(?<=\p{Ll}{2})(AG|SA|SE|NV|BV|AB|OAO|OOO|PAO|АО|ООО|ПАО|Inc|INC|Ltd|LTD|LLC|LLP|P?JSC|GmbH|GMBH)(?![\p{L}\p{N}])/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]/u;
/** Kana, and the forms that only Japanese firms have: their names are not read in Mandarin. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]|[会會]社/u;
const NUMBERED = /^(\p{L}{2,})(\p{Nd}+)$/u;
const TENS = /^[2-9]0$/u;
const LETTER = /^\p{L}$/u;
/** A name is read to NAME_LENGTH characters, but invisible ones do not count. */
const RAW_LENGTH = 5_000;

const isSmall = (word: string): boolean => JOINING.has(word);

/**
 * Reads a name: at most TOKENS_READ words, without the legal form unless there is nothing else. Never throws; empty only
 * for text without a letter or digit.
 */
export function organisationWords(text: string): OrganisationWords {
  const apart = foldText(text.slice(0, RAW_LENGTH).replace(GLUED_FORM, ' $1')).replace(/&/gu, ' and ');
  const plain = /[./]/u.test(apart)
    ? apart.replace(DOTTED, letters => `${letters.replace(/[./\s]/gu, '')} `)
    : apart;
  const placed = wordsOf(plain);
  const raw = placed.map(({ word }) => word);
  const acronyms = new Set([...ownAcronyms(raw, isSmall)].map(place => raw[place]));
  const read = placed.flatMap(({ word, aside }) =>
    (EAST_ASIAN.test(word) ? cut(word) : fromNumber(word)).map(piece => ({
      word: piece,
      written: piece,
      aside,
    })),
  );
  const isJapanese = JAPANESE.test(plain);
  const meant = spellOut(spellOut(read).flatMap(byStem)).slice(0, TOKENS_READ);
  const places = placesOfName(meant.map(({ word }) => word));
  const named = places.length > 0 ? places.flatMap(place => meant[place] ?? []) : meant;
  return {
    folded: plain,
    words: withNumbers(named).map((each, place) => {
      const role = acronyms.has(each.word) ? 'acronym' : roleOf(each.word, place);
      return { ...each, word: role === 'distinctive' ? readHan(each.word, isJapanese) : each.word, role };
    }),
    initials: initialsOf(raw, isSmall),
  };
}

/** Korean and Chinese names are written in a row: `조선금별무역` is Korea, Kumbyol and trading. */
function cut(word: string): readonly string[] {
  const pieces: string[] = [];
  let isKnown = true;
  for (let at = 0; at < word.length;) {
    // One character is known only behind known ones: 국 ends a bureau, and stands in many a name.
    const ends: boolean = isKnown && at > 0 && at === word.length - 1 && PHRASES.has(word.charAt(at));
    const run: string = ends ? word.charAt(at) : longestRun(PHRASES, word, at);
    const piece = run === '' ? word.charAt(at) : run;
    if (run === '' && !isKnown) pieces.push(`${pieces.pop() ?? ''}${piece}`);
    else pieces.push(piece);
    isKnown = run !== '';
    at += piece.length;
  }
  return pieces;
}

/** `APT38` is `APT 38`. */
function fromNumber(word: string): readonly string[] {
  const [, letters, digits] = NUMBERED.exec(word) ?? [];
  return letters === undefined || digits === undefined ? [word] : [letters, digits];
}

/** Known words and phrases to the words that they stand for. */
function spellOut(words: readonly Read[]): readonly Read[] {
  const meant: Read[] = [];
  for (let i = 0; i < words.length;) {
    const here = words[i];
    if (here === undefined) break;
    const phrase = PHRASES.get(here.word)?.find(({ from }) =>
      from.every((each, place) => words[i + place]?.word === each),
    );
    const length = phrase?.from.length ?? 1;
    if (phrase === undefined) meant.push(here);
    else {
      const run = words.slice(i, i + length);
      const written = run.map(each => each.written).join(' ');
      for (const word of phrase.to) meant.push({ word, written, aside: here.aside });
    }
    i += length;
  }
  return meant;
}

/** `Issledovatelskii`, `исследовательская` and `issledovatelskiy` are research. */
function byStem(read: Read): Read | readonly Read[] {
  if (read.word.length < LEAST_STEM) return read;
  const { script, key } = tokenOf(read.word);
  if (script !== 'latin' && script !== 'cyrillic') return read;
  for (let length = key.length; length >= LEAST_STEM; length -= 1) {
    const to = STEM.get(key.slice(0, length));
    if (to !== undefined) return to.map(word => ({ ...read, word }));
  }
  return read;
}

/** A name of its own in Han characters as Mandarin reads it, in its commonest reading: `金星` is jinxing. */
function readHan(word: string, isJapanese: boolean): string {
  if (isJapanese || !isHan(word)) return word;
  const syllables = Array.from(word, character => mandarinOf(character)[0]);
  return syllables.includes(undefined) ? word : syllables.join('');
}

/** `Forty-four`, `44th` and `XLIV` would be one number; Roman ones are read to XXXIX. */
function withNumbers(words: readonly Read[]): readonly Read[] {
  const joined: Read[] = [];
  for (const [place, read] of words.entries()) {
    const digits = digitsOf(read.word, place > 0 && place === words.length - 1);
    const before = joined.at(-1);
    if (digits?.length === 1 && before !== undefined && TENS.test(before.word) && digits !== read.word) {
      joined[joined.length - 1] = {
        ...before,
        word: `${before.word.charAt(0)}${digits}`,
        written: `${before.written} ${read.written}`,
      };
    } else joined.push({ ...read, word: digits ?? read.word });
  }
  return joined;
}

function roleOf(word: string, place: number): OrganisationRole {
  if (/\p{Nd}/u.test(word)) return 'number';
  if (JOINING.has(word)) return 'joining';
  if (GENERIC.has(word) || isLegalWord(word)) return 'generic';
  if (PLACE.has(word)) return place === 0 ? 'home' : 'place';
  return place > 0 && LETTER.test(word) && !EAST_ASIAN.test(word) ? 'letter' : 'distinctive';
}
