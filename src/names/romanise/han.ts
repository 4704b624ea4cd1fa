/**
 * Han characters: which are forms of one character, and how one is read in Mandarin and in Korean. Japanese readings
 * are left out on purpose: a name in kanji cannot be read without a dictionary of names, and guessing would be wrong
 * more often than right. The table is unpacked when the first Han character is met; most sessions never meet one.
 */
import { HAN_DIGITS } from './han-digits.ts';
import {
  HAN_CHARACTERS,
  HAN_FORMS,
  HAN_FORM_OF,
  HAN_KOREAN,
  HAN_KOREAN_FIRST,
  HAN_KOREAN_MORE,
  HAN_MANDARIN,
  HAN_MANDARIN_FIRST,
  HAN_MANDARIN_MORE,
} from './han-table.ts';

const HAN = /^\p{Script=Han}+$/u;
const ANY_HAN = /\p{Script=Han}/u;
const EVERY_HAN = /\p{Script=Han}/gu;

/** Whether a word is Han characters and nothing else. */
export function isHan(word: string): boolean {
  return HAN.test(word);
}

/** The word with every Han character in the form that stands for all its forms: `金相萬` and `金相万` are `金相万`. */
export function unifyHan(word: string): string {
  if (!ANY_HAN.test(word)) return word;
  const { codes } = unpacked();
  return word.replace(EVERY_HAN, character => {
    const code = codes[placeOf(character)];
    return code === undefined ? character : String.fromCharCode(code);
  });
}

/** Toneless pinyin of a character in any form, v for u with a diaeresis, the commonest reading first; none for others. */
export function mandarinOf(character: string): readonly string[] {
  const place = placeOf(character);
  return place < 0 ? [] : readingsAt(place, unpacked().mandarin);
}

/** Korean readings of a character in any form, as Hangul syllables; none for others. */
export function koreanOf(character: string): readonly string[] {
  const place = placeOf(character);
  return place < 0 ? [] : readingsAt(place, unpacked().korean);
}

/** Names of readings; the number (from 1) of a reading by place; places and numbers of further readings in turn. */
interface Readings {
  readonly names: readonly string[];
  readonly first: Uint16Array;
  readonly more: ReadonlyMap<number, readonly number[]>;
}

interface Unpacked {
  /** Code units of the characters that stand for others, rising. */
  readonly codes: Uint16Array;
  /** Code units of all other forms, rising, and the places of what they are read as. */
  readonly forms: Uint16Array;
  readonly formOf: Uint16Array;
  readonly mandarin: Readings;
  readonly korean: Readings;
}

let table: Unpacked | undefined;

function unpacked(): Unpacked {
  table ??= {
    codes: fromGaps(HAN_CHARACTERS),
    forms: fromGaps(HAN_FORMS),
    formOf: numbers(HAN_FORM_OF, 3),
    mandarin: unpack(HAN_MANDARIN.split(' '), HAN_MANDARIN_FIRST, HAN_MANDARIN_MORE),
    korean: unpack(Array.from(HAN_KOREAN), HAN_KOREAN_FIRST, HAN_KOREAN_MORE),
  };
  return table;
}

/** The place of the character that a character is a form of, or -1. */
function placeOf(character: string): number {
  const { codes, forms, formOf } = unpacked();
  const code = character.length === 1 ? character.charCodeAt(0) : 0;
  const form = find(forms, code);
  return form < 0 ? find(codes, code) : (formOf[form] ?? -1);
}

function find(sorted: Uint16Array, code: number): number {
  let [from, to] = [0, sorted.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === code) return middle;
    if (found < code) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

function readingsAt(place: number, { names, first, more }: Readings): readonly string[] {
  return [first[place] ?? 0, ...(more.get(place) ?? [])].flatMap(number => names[number - 1] ?? []);
}

function unpack(names: readonly string[], first: string, more: string): Readings {
  const further = new Map<number, number[]>();
  for (let at = 0; at < more.length; at += 5) {
    const place = numberAt(more, at, 3);
    further.set(place, [...(further.get(place) ?? []), numberAt(more, at + 3, 2)]);
  }
  return { names, first: numbers(first, 2), more: further };
}

/** A gap of 0 announces three digits. */
function fromGaps(gaps: string): Uint16Array {
  const codes = new Uint16Array(gaps.length);
  let [code, count] = [0, 0];
  for (let at = 0; at < gaps.length; count += 1) {
    const gap = numberAt(gaps, at, 1);
    code += gap === 0 ? numberAt(gaps, at + 1, 3) : gap;
    at += gap === 0 ? 4 : 1;
    codes[count] = code;
  }
  return codes.slice(0, count);
}

function numbers(text: string, length: number): Uint16Array {
  const found = new Uint16Array(text.length / length);
  for (let i = 0; i < found.length; i += 1) found[i] = numberAt(text, i * length, length);
  return found;
}

/** The value of every ASCII code as a digit. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < HAN_DIGITS.length; value += 1) VALUES[HAN_DIGITS.charCodeAt(value)] = value;

function numberAt(text: string, at: number, length: number): number {
  let number = 0;
  for (let i = at; i < at + length; i += 1)
    number = number * HAN_DIGITS.length + (VALUES[text.charCodeAt(i)] ?? 0);
  return number;
}
