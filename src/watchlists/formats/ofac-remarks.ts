import type { IdentifierKind } from '../entry.ts';
import type { EntryDraft } from './entry-draft.ts';
import { ofacBirthDate } from './ofac-dates.ts';

/** DAT spec 2023-09-25, spillover files: the field is cut at exactly this many characters. */
const REMARKS_LIMIT = 1000;

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

/** What of a remark is a value as it stands. An alias in single quotes is a weak one, in no other file (DAT spec). */
const POB = /^POB (.+)$/;
const DOB = /^DOB (.+)$/;
/** Apostrophes occur inside (`'ABU 'AMMAR'`): an alias reaches from the first quote to the last. */
const QUOTED_ALIAS = /^[afn]\.k\.a\. '(.+)'$/;
const NATIONALITY = /^(?:nationality|citizen) (.+)$/;
const LINKED_TO = /^Linked To: (.+)$/;
const GENDER = /^Gender (Male|Female)$/;

/** One wallet stands once for each currency it was used with; the draft keeps it once. */
const IDENTIFIERS: readonly (readonly [Exclude<IdentifierKind, 'passport' | 'identity-number'>, RegExp])[] = [
  ['wallet', /^Digital Currency Address - [A-Z0-9]+ (\S+)$/],
  ['email', /^Email(?: Address)?:? *([^\s@]+@[^\s@]+)$/],
  // A note may follow the address (`Website www.alturath.org. Revival of ...`).
  ['website', /^Website:? *([^\s]*[^\s.])/],
  ['phone', /^Phone(?: Number)?:? *(\+?\d[\d ().-]{4,}\d)(?: \(.*)?$/],
];

/** `Passport`, `Diplomatic Passport`, `British National Overseas Passport`. */
const PASSPORT = /^(?:[A-Z][A-Za-z]+ ){0,3}Passport(?: Booklet:?| No\.:?)? (.+)$/;

/** What states number their people with, as OFAC words it. Tax numbers are among them: they name one person. */
const IDENTITY_NUMBER = new RegExp(
  `^(?!Registration |Vessel )(?:${[
    String.raw`(?:[A-Z][A-Za-z]+ ){0,3}(?:ID|Identification|Identity)(?: Card)?`,
    String.raw`SSN|Cedula(?: de \w+)?|D\.N\.I\.|N\.I\.E\.|I\.F\.E\.|NIT|RUC|R\.?F\.?C\.?|C\.U\.[RI]\.P\.|C\.U\.I\.(?:T\.)?|LE`,
    String.raw`CNP \(Personal Numerical Code\)|Numero de Identidad|Credencial electoral|Cartilla de Servicio Militar Nacional`,
    String.raw`Electoral Registry|Citizen's Card|Birth Certificate|Residency|Travel Document|Driver's License|Military Registration`,
    String.raw`Italian Fiscal Code|Immigration`,
  ].join('|')})(?: #| No\.?| Number)?:? (.+)$`,
);

/**
 * The number of a paper and the country that issued it. It holds a digit and may hold spaces (`RL 0962973`), but no words;
 * it ends before the country, the dates or a word about its kind (`D000000483, Diplomatic (Syria)`).
 */
const NUMBER =
  /^(?=[^(]*\d)([A-Z0-9](?:(?![A-Za-z][a-z]{2})[\w/ .-])*?)(?:,[^(]*)?(?: \(([^()]+)\).*| (?:issued|expires) .*)?$/;

/** Puts what screening can use of the fields of a remark into the entry. Fields it does not know are of no use to it. */
export function addRemarks(draft: EntryDraft, fields: readonly string[]): void {
  const others: string[] = [];
  for (const field of fields) {
    const place = POB.exec(field)?.[1];
    if (place !== undefined) {
      draft.add('birthPlaces', place);
      continue;
    }
    others.push(field);
    addField(draft, field);
  }
  // The North Korea rule looks for its wording outside birth places, which it reads by themselves.
  draft.add('remarks', others.join('; '));
}

function addField(draft: EntryDraft, field: string): void {
  const value = (pattern: RegExp): string => pattern.exec(field)?.[1] ?? '';
  draft.addName(value(QUOTED_ALIAS), 'weak');
  draft.addBirthDate(ofacBirthDate(value(DOB)));
  draft.add('nationalities', value(NATIONALITY));
  draft.add('linkedTo', value(LINKED_TO));
  for (const [kind, pattern] of IDENTIFIERS) draft.addIdentifier(kind, value(pattern));
  const gender = value(GENDER);
  if (gender !== '') draft.gender = gender === 'Male' ? 'male' : 'female';
  // Organisations have tax and registration numbers, which nobody states about themselves.
  if (draft.type !== 'person') return;
  addDocument(draft, 'passport', value(PASSPORT));
  addDocument(draft, 'identity-number', value(IDENTITY_NUMBER));
}

function addDocument(draft: EntryDraft, kind: 'passport' | 'identity-number', text: string): void {
  const [, number, country] = NUMBER.exec(text) ?? [];
  if (number !== undefined) draft.addDocument(kind, number, country);
}
