import type { NameTable } from './names-europe.ts';
import * as europe from './names-europe.ts';
import * as world from './names-world.ts';
import type { Random } from './random.ts';

/** The twenty origins of names. An origin is the table a name is taken from: it is never told to what is measured. */
export const ORIGINS = {
  English: europe.ENGLISH,
  German: europe.GERMAN,
  French: europe.FRENCH,
  Spanish: europe.SPANISH,
  Portuguese: europe.PORTUGUESE,
  Italian: europe.ITALIAN,
  Polish: europe.POLISH,
  Russian: europe.RUSSIAN,
  Ukrainian: europe.UKRAINIAN,
  Turkish: world.TURKISH,
  Arabic: world.ARABIC,
  Persian: world.PERSIAN,
  Hindi: world.HINDI,
  Urdu: world.URDU,
  Chinese: world.CHINESE,
  Japanese: world.JAPANESE,
  Korean: world.KOREAN,
  Vietnamese: world.VIETNAMESE,
  Indonesian: world.INDONESIAN,
  Nigerian: world.NIGERIAN,
} as const satisfies Readonly<Record<string, NameTable>>;

export type Origin = keyof typeof ORIGINS;
export const ORIGIN_NAMES = Object.keys(ORIGINS) as Origin[];

/** A person's name in the forms that person uses. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
  /** As they write it in Latin letters. */
  readonly full: string;
  /** In their own script, where the table has it. */
  readonly native?: string;
  /** A given name they go by among speakers of English. */
  readonly western?: string;
  readonly isFemale: boolean;
}

interface Part {
  readonly latin: string;
  readonly native?: string;
}

export function nameOf(origin: Origin, random: Random): PersonName {
  const table: NameTable = ORIGINS[origin];
  const isFemale = random.chance(0.4);
  const given = givenOf(table, isFemale, random);
  const family = familyOf(table, isFemale, random);
  const isFamilyFirst = table.native === 'family-first' && random.chance(0.35);
  const native = nativeOf(table, given, family);
  const western = table.western === undefined ? undefined : random.pick(table.western.split(' '));
  return {
    given: given.latin,
    family: family.latin,
    full: isFamilyFirst ? `${family.latin} ${given.latin}` : `${given.latin} ${family.latin}`,
    isFemale,
    ...(native === undefined ? {} : { native }),
    ...(western === undefined ? {} : { western }),
  };
}

/** Another family name of the same origin, as after a wedding. */
export function marriedName(origin: Origin, { isFemale, family }: PersonName, random: Random): string {
  const other = familyOf(ORIGINS[origin], isFemale, random).latin;
  return other === family ? familyOf(ORIGINS[origin], isFemale, random).latin : other;
}

function givenOf(table: NameTable, isFemale: boolean, random: Random): Part {
  const given = partsOf(isFemale ? table.female : table.male);
  const first = random.pick(given);
  if (table.style === 'middle') {
    const middle = isFemale ? random.pick(['Thị', 'Ngọc', 'Thu']) : random.pick(['Văn', 'Đức', 'Minh']);
    return random.chance(0.6) ? { latin: `${middle} ${first.latin}` } : first;
  }
  if (table.style !== 'compound') return first;
  const second = random.pick(given);
  if (first === second) return first;
  const joint = table.country === 'KR' ? random.pick(['-', '', ' ']) : '';
  const latin = `${first.latin}${joint}${joint === ' ' ? second.latin : second.latin.toLowerCase()}`;
  return { latin, native: `${first.native ?? ''}${second.native ?? ''}` };
}

function familyOf(table: NameTable, isFemale: boolean, random: Random): Part {
  const family = partsOf(table.family);
  const first = random.pick(family);
  if (table.style === 'two') {
    const second = random.pick(family);
    return { latin: random.chance(0.6) && second !== first ? `${first.latin} ${second.latin}` : first.latin };
  }
  if (table.style !== 'slavic' || !isFemale) return first;
  return {
    latin: first.latin
      .replace(/ski$/, 'ska')
      .replace(/cki$/, 'cka')
      .replace(/(?:ov|ev|in)$/, '$&a'),
    ...(first.native === undefined ? {} : { native: first.native.replace(/(?:ов|ев|ёв|ин)$/, '$&а') }),
  };
}

function nativeOf({ native }: NameTable, given: Part, family: Part): string | undefined {
  if (native === undefined || given.native === undefined || family.native === undefined) return undefined;
  return native === 'family-first' ? `${family.native}${given.native}` : `${given.native} ${family.native}`;
}

const parsed = new Map<string, readonly Part[]>();

function partsOf(words: string): readonly Part[] {
  const known = parsed.get(words);
  if (known !== undefined) return known;
  const parts = words.split(' ').map(word => {
    const [latin = '', native] = word.split('=');
    // A hyphen joins the words of one name here: De-Luca, Al-Masri.
    const shown = latin.replace(/^De-/, 'De ');
    return native === undefined ? { latin: shown } : { latin: shown, native };
  });
  parsed.set(words, parts);
  return parts;
}
