import type { BirthDate, Identifier } from '../entry.ts';
import { ofacBirthDate } from './ofac-dates.ts';

/** What the Remarks field of an SDN row says, as far as screening can use it. */
export interface OfacRemarks {
  /** `a.k.a.`, `f.k.a.` and `n.k.a.` in single quotes: OFAC's weak aliases, in no other file (DAT spec). */
  readonly weakAliases: readonly string[];
  readonly birthDates: readonly BirthDate[];
  readonly birthPlaces: readonly string[];
  /** Nationalities and citizenships. */
  readonly nationalities: readonly string[];
  readonly gender?: 'male' | 'female';
  /** E-mails, phones, wallets and websites. */
  readonly identifiers: readonly Identifier[];
  /** In the clear: to be hashed before they are kept. */
  readonly passports: readonly string[];
  readonly linkedTo: readonly string[];
  /** All fields that are not birth places, for the North Korea rule. */
  readonly otherText: string;
}

/** DAT spec 2023-09-25, spillover files: the field is cut at exactly this many characters. */
export const REMARKS_LIMIT = 1000;

/**
 * The fields of a remark. Fields are joined by `; ` and end with a full stop; second and later values of one kind
 * begin with `alt. `. Values hold commas (`nationality Korea, North`), so nothing else separates.
 * @param comment the row of SDN_COMMENTS.CSV of this entry: it goes on where the remark was cut, which may be
 *   inside a quoted alias. A field that stays cut is dropped: half an alias or a wallet is neither.
 */
export function remarkFields(remark: string, comment: string | undefined): readonly string[] {
  const cut = remark.length >= REMARKS_LIMIT;
  const fields = (cut ? remark + (comment ?? '') : remark).split('; ');
  if (cut && comment === undefined) fields.pop();
  // A comment to a shorter remark belongs to another day's file: its first field is half of an unknown one.
  if (!cut && comment !== undefined) fields.push(...comment.split('; ').slice(1));
  const last = fields.at(-1);
  if (last?.endsWith('.') === true) fields[fields.length - 1] = last.slice(0, -1);
  return fields.map(field => field.trim().replace(/^alt\. /, '')).filter(field => field !== '');
}

/** Sorts the fields of a remark. Fields it does not know are of no use to screening. */
export function parseOfacRemarks(fields: readonly string[]): OfacRemarks {
  const remarks = {
    weakAliases: [] as string[],
    birthDates: [] as BirthDate[],
    birthPlaces: [] as string[],
    nationalities: [] as string[],
    identifiers: [] as Identifier[],
    passports: [] as string[],
    linkedTo: [] as string[],
  };
  const others: string[] = [];
  let gender: 'male' | 'female' | undefined;
  for (const field of fields) {
    const place = after(field, POB);
    if (place !== undefined) {
      remarks.birthPlaces.push(place);
      continue;
    }
    others.push(field);
    const birthDate = ofacBirthDate(after(field, DOB) ?? '');
    const identifier = identifierOf(field);
    if (birthDate !== undefined) remarks.birthDates.push(birthDate);
    // One wallet stands once for each currency it was used with.
    if (identifier !== undefined && !remarks.identifiers.some(({ value }) => value === identifier.value)) {
      remarks.identifiers.push(identifier);
    }
    push(remarks.weakAliases, after(field, QUOTED_ALIAS));
    push(remarks.nationalities, after(field, NATIONALITY));
    push(remarks.passports, after(field, PASSPORT));
    push(remarks.linkedTo, after(field, LINKED_TO));
    if (field === 'Gender Male') gender = 'male';
    if (field === 'Gender Female') gender = 'female';
  }
  return { ...remarks, ...(gender === undefined ? {} : { gender }), otherText: others.join('; ') };
}

const DOB = /^DOB (.+)$/;
const POB = /^POB (.+)$/;
/** Apostrophes occur inside (`'ABU 'AMMAR'`): an alias reaches from the first quote to the last. */
const QUOTED_ALIAS = /^[afn]\.k\.a\. '(.+)'$/;
const NATIONALITY = /^(?:nationality|citizen) (.+)$/;
const LINKED_TO = /^Linked To: (.+)$/;
/** The number may hold spaces (`RL 0962973`); it ends before the country or the dates, and holds a digit. */
const PASSPORT =
  /^Passport (?:Booklet:? |No\.: )?(?=[^(]*\d)([A-Z0-9][A-Za-z0-9/_ -]*?)(?:,| \(| issued | expires |$)/;
const EMAIL = /^Email(?: Address)?:? *([^\s@]+@[^\s@]+)$/;
const PHONE = /^Phone(?: Number)?:? *(\+?\d[\d ().-]{4,}\d)(?: \(.*)?$/;
/** A note may follow the address (`Website www.alturath.org. Revival of ...`). */
const WEBSITE = /^Website:? *([^\s]*[^\s.])/;
const WALLET = /^Digital Currency Address - [A-Z0-9]+ (\S+)$/;

function identifierOf(field: string): Identifier | undefined {
  const kinds = [
    ['wallet', WALLET],
    ['email', EMAIL],
    ['website', WEBSITE],
    ['phone', PHONE],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const value = after(field, pattern);
    if (value !== undefined) return { kind, value };
  }
  return undefined;
}

function after(field: string, pattern: RegExp): string | undefined {
  return pattern.exec(field)?.[1];
}

function push(values: string[], value: string | undefined): void {
  if (value !== undefined && !values.includes(value)) values.push(value);
}
