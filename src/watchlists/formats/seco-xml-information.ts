import { emailsIn, phonesIn, websitesIn } from './contact-values.ts';
import type { EntryDraft } from './entry-draft.ts';
import { birthDateInWords, birthDateOf } from './xml-parties-dates.ts';
import { numberIn } from './xml-parties-numbers.ts';

/** Longer notes are read up to here. */
const READ = 4000;
const LABELLED = /^([^:]{2,60}):\s*(.+)$/s;
const POSITION = /^(?:function|title|rank|positions?|position\(s\)|designation|occupation|profession)$/i;
const BORN = /^(?:DOB|date of birth|date range)$/i;
const BIRTH_PLACE = /^(?:POB|place of birth)$/i;
const YEARS = /\b([12]\d{3}) ?(?:-|–|and|to) ?([12]\d{3})\b/;
const DOCUMENT =
  /\bpassport|\b(?:identification|identity|ID|tax(?:payer)?|registration|social security|INN|OGRN|OKPO|UNP)\b/i;

/**
 * Puts what SECO writes into `other-information` into an entry: notes in plain text, many of them labelled values (`E-mail: ...`,
 * `Tel.: ...`, `Website: ...`, `Function: ...`, `Passport number: ...`), sometimes several joined by semicolons. Gives the positions.
 */
export function addInformation(draft: EntryDraft, note: string): readonly string[] {
  draft.add('remarks', note);
  const read = note.slice(0, READ);
  for (const email of emailsIn(read)) draft.addIdentifier('email', email);
  return read.split(/;\s|\n/).flatMap(piece => {
    const [, label = '', value = ''] = LABELLED.exec(piece.trim()) ?? [];
    if (POSITION.test(label)) return [value.replace(/\.$/, '')];
    if (draft.type === 'person') addBirth(draft, label, value);
    addNumbered(draft, label === '' ? piece.trim() : label, label === '' ? piece : value);
    return [];
  });
}

function addBirth(draft: EntryDraft, label: string, value: string): void {
  if (BIRTH_PLACE.test(label)) draft.add('birthPlaces', value.replace(/\.$/, ''));
  if (!BORN.test(label)) return;
  const [, year, toYear] = YEARS.exec(value) ?? [];
  draft.addBirthDate(
    year === undefined || toYear === undefined ? birthDateInWords(value) : birthDateOf({ year, toYear }),
  );
}

function addNumbered(draft: EntryDraft, label: string, value: string): void {
  if (/^(?:company )?(?:tel|phone|mobile)/i.test(label)) {
    for (const phone of phonesIn(value)) draft.addIdentifier('phone', phone);
  } else if (/\b(?:web ?site|internet|url)\b/i.test(label)) {
    for (const website of websitesIn(value)) draft.addIdentifier('website', website);
  } else if (label !== value.trim() && DOCUMENT.test(label) && !/\bdate|\bplace/i.test(label)) {
    const kind = /passport/i.test(label) ? 'passport' : 'identity-number';
    draft.addDocument(kind, numberIn(value));
  }
}
