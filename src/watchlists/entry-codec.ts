import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { BirthDate, Entry, EntryName, Identifier } from './entry.ts';
import { PackUnusable } from './pack-unusable.ts';

/** The position of a word in its table is what is stored: add at the end, or raise the pack's format version. */
const TYPES = ['person', 'organisation', 'vessel', 'aircraft'] as const;
const QUALITIES = ['primary', 'strong', 'weak', 'former', 'original-script'] as const;
const KINDS = ['email', 'phone', 'wallet', 'website', 'passport', 'identity-number'] as const;
const REASONS = ['programme', 'remark', 'nationality', 'birth-place'] as const;
const GENDERS = ['male', 'female'] as const;

const CIRCA = 1;
const ONE_DAY = 2;

/** A text that may be absent is a list of none or one. */
const optional = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

/**
 * Writes one entry.
 * @param pagePrefix what most entries' official pages begin with; the rest of the address being the entry's id.
 */
export function writeEntry(writer: ByteWriter, entry: Entry, pagePrefix: string): void {
  writer.byte(TYPES.indexOf(entry.type));
  writer.text(entry.id);
  writer.list(entry.names, name => {
    writer.byte(QUALITIES.indexOf(name.quality));
    writer.text(name.text);
    writer.texts(optional(name.parts?.family));
    writer.texts(optional(name.parts?.given));
  });
  writer.list(entry.birthDates, date => {
    const oneDay = date.from === date.to;
    writer.byte((date.circa ? CIRCA : 0) | (oneDay ? ONE_DAY : 0));
    writer.text(date.from);
    if (!oneDay) writer.text(date.to);
  });
  writer.texts(entry.birthPlaces);
  writer.texts(entry.nationalities);
  writer.byte(entry.gender === undefined ? 0 : GENDERS.indexOf(entry.gender) + 1);
  writer.texts(entry.programmes);
  writer.list(entry.identifiers, identifier => {
    writer.byte(KINDS.indexOf(identifier.kind));
    writer.text(identifier.value);
    writer.texts(optional(identifier.country));
  });
  writer.texts(optional(entry.position));
  writer.texts(optional(entry.note));
  writer.texts(optional(entry.listedOn));
  writer.texts(entry.linkedTo);
  writer.list(entry.northKorea, reason => {
    writer.byte(REASONS.indexOf(reason));
  });
  const usualPage = pagePrefix !== '' && entry.officialPage === pagePrefix + entry.id;
  writer.texts(usualPage ? [] : [entry.officialPage]);
}

/** Reads one entry. Throws {@link PackUnusable} when the bytes are not one. */
export function readEntry(reader: ByteReader, pagePrefix: string): Entry {
  const type = one(TYPES, reader.byte());
  const id = reader.text();
  const names = reader.list((): EntryName => {
    const quality = one(QUALITIES, reader.byte());
    const text = reader.text();
    const [family] = reader.texts();
    const [given] = reader.texts();
    if (family === undefined && given === undefined) return { text, quality };
    const parts = { ...(family === undefined ? {} : { family }), ...(given === undefined ? {} : { given }) };
    return { text, quality, parts };
  });
  const birthDates = reader.list((): BirthDate => {
    const flags = reader.byte();
    const from = reader.text();
    const to = (flags & ONE_DAY) === 0 ? reader.text() : from;
    return { from, to, circa: (flags & CIRCA) !== 0 };
  });
  const birthPlaces = reader.texts();
  const nationalities = reader.texts();
  const gender = reader.byte();
  const programmes = reader.texts();
  const identifiers = reader.list((): Identifier => {
    const kind = one(KINDS, reader.byte());
    const value = reader.text();
    const [country] = reader.texts();
    return { kind, value, ...(country === undefined ? {} : { country }) };
  });
  const [position] = reader.texts();
  const [note] = reader.texts();
  const [listedOn] = reader.texts();
  const linkedTo = reader.texts();
  const northKorea = reader.list(() => one(REASONS, reader.byte()));
  const [officialPage = pagePrefix + id] = reader.texts();
  return {
    id,
    type,
    names,
    birthDates,
    birthPlaces,
    nationalities,
    ...(gender === 0 ? {} : { gender: one(GENDERS, gender - 1) }),
    programmes,
    identifiers,
    ...(position === undefined ? {} : { position }),
    ...(note === undefined ? {} : { note }),
    linkedTo,
    northKorea,
    ...(listedOn === undefined ? {} : { listedOn }),
    officialPage,
  };
}

/** Reads as much of an entry as its id takes. */
export function readEntryId(reader: ByteReader): string {
  reader.byte();
  return reader.text();
}

function one<T>(table: readonly T[], index: number): T {
  const value = table[index];
  if (value === undefined) throw new PackUnusable('a record holds an unknown code');
  return value;
}
