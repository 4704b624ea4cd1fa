import type { BirthDate, Entry, EntryName, Identifier } from '../entry.ts';
import { ofacBirthDate } from '../formats/ofac-dates.ts';
import { northKoreaReasons } from '../north-korea.ts';
import { KOFIU_PAGE, OFAC_PAGE } from '../official-pages.ts';
import { DESIGNATIONS } from './designations.ts';

const HEAD = /^(OFAC|KoFIU) (\S+) (person|organisation)(?: (.+))?$/;
const FIELD = /^([a-z]+): (.+)$/;

/**
 * The entries of the starter list. They keep their publisher's id: `43377` (OFAC), `KF-764` (KoFIU).
 * @param text lines as described in `designations.ts`.
 * @throws Error on a line that is not one: the list is reviewed data, and a test reads all of it.
 */
export function starterEntries(text = DESIGNATIONS): readonly Entry[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(entryOf);
}

function entryOf(line: string): Entry {
  const [head = '', ...rest] = line.split(' | ');
  const [, publisher, id, type, primary] = HEAD.exec(head) ?? [];
  if (id === undefined || (type !== 'person' && type !== 'organisation'))
    throw new Error(`Not a designation: ${line}`);
  const fields = new Map<string, string[]>();
  for (const part of rest) {
    const [, field, value] = FIELD.exec(part) ?? [];
    if (field === undefined || value === undefined) throw new Error(`Not a field of ${id}: ${part}`);
    fields.set(field, [...(fields.get(field) ?? []), value]);
  }
  /** Every field is taken once; what is left at the end is misspelt. */
  const take = (field: string): readonly string[] => {
    const values = fields.get(field) ?? [];
    fields.delete(field);
    return values;
  };

  const original = take('original').map((text): EntryName => ({ text, quality: 'original-script' }));
  const names: readonly EntryName[] = [
    ...(primary === undefined ? original : [{ text: primary, quality: 'primary' } satisfies EntryName]),
    ...take('strong').map((text): EntryName => ({ text, quality: 'strong' })),
    ...take('former').map((text): EntryName => ({ text, quality: 'former' })),
    ...take('weak').map((text): EntryName => ({ text, quality: 'weak' })),
    ...(primary === undefined ? [] : original),
  ];
  const identifiers = (['email', 'website', 'wallet'] as const).flatMap(kind =>
    take(kind).map((value): Identifier => ({ kind, value })),
  );
  const facts = { programmes: take('programme'), nationalities: take('nationality'), birthPlaces: [] };
  const northKorea = northKoreaReasons({ ...facts, remarks: take('remark').join('; ') });
  const birthDates = take('born').map(birthDate);
  const [left] = fields.keys();
  if (left !== undefined) throw new Error(`Not a field of ${id}: ${left}`);
  if (names.length === 0) throw new Error(`No name: ${line}`);
  return {
    id,
    type,
    names,
    birthDates,
    ...facts,
    identifiers,
    linkedTo: [],
    northKorea,
    officialPage: publisher === 'OFAC' ? OFAC_PAGE + id : KOFIU_PAGE,
  };
}

function birthDate(text: string): BirthDate {
  const date = ofacBirthDate(text);
  if (date === undefined) throw new Error(`Not a birth date: ${text}`);
  return date;
}
