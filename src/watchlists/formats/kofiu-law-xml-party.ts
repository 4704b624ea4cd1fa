import type { EntryType, NameQuality } from '../entry.ts';
import { emailsIn } from './contact-values.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { KofiuItem } from './kofiu-law-xml-items.ts';
import { birthDateInWords, birthDateOf } from './xml-parties-dates.ts';

const HANGUL_NAME = /^[가-힣][가-힣 ·ㆍ]{0,40}$/;
const HANGUL_IN_BRACKETS = /[("“]([가-힣][가-힣 ·ㆍ]{0,40})[)"”]/g;
/** Words that stand in brackets as names do. */
const NO_NAME = /^(?:개인|단체|법인|선박|북한|남성?|여성?|국적.*|individual|entity|vessel)$/i;
const ALSO_KNOWN = /\b([afn])\.?k\.?a\.?:? +(["“'‘]?)([^;()"”]{2,200})/gi;
const LABELS = /\b(?:DOB|POB|Gender|nationality|citizen|Passport|IMO|Vessel|Linked To)\b/;
const ORGANISATION =
  /\b(?:company|corporation|trading|bank|academy|university|bureau|group|cent(?:er|re)|institute|ministry|department|office|committee)\b/i;
const LEGAL_FORM = /^ ?(?:Co|Corp|Inc|Ltd|Limited|LLC|L\.L\.C|S\.A|GmbH|JSC)\b/i;

const DOB = /(?:\bDOB|생년월일):? +([^;()[\]]{4,60})/g;
const POB = /(?:\bPOB|출생지):? +([^;[\]]{2,120})/g;
const NATIONALITY =
  /(?:\bnationality|\bcitizen|국적):? +([A-Za-z가-힣 ,.'’-]{2,60}?) ?(?=[;([\])]|$|\balt\.|\bGender|\bPassport|\bcitizen)/g;
const PASSPORT =
  /(?:\bPassport|여권(?:번호)?)(?: No\.?| #)?:? +([A-Z\d][A-Z\d-]{3,20}(?: [A-Z\d-]{2,12}){0,2})(?: \(([^()]{2,40})\))?/g;
const GENDER = /\bGender:? +(Male|Female)\b/i;
const LINKED_TO = /\bLinked To: ([^;()[\]]{2,200})/g;
/** `[DPRK3]`, `[NPWMD][IFSR]`. */
const PROGRAMME = /\[([A-Z][A-Z\d.-]{1,30})\]/g;
const NUMERIC_DATE = /\b([12]\d{3})[-./년] ?(\d{1,2})[-./월] ?(\d{1,2})\b/;
const YEARS = /\b([12]\d{3}) ?(?:to|-|–|~) ?([12]\d{3})\b/;

/** Whom an item is about: by what it says, by the heading it stands under, by the form of its name. */
export function kofiuTypeOf({ text, section }: KofiuItem): EntryType {
  if (/\(individual\)|\bDOB\b|\bGender\b|생년월일/.test(text)) return 'person';
  if (/\bVessel\b|\bIMO\b|선박/.test(text)) return 'vessel';
  if (section !== undefined) return section;
  const head = headOf(text);
  if (ORGANISATION.test(head)) return 'organisation';
  // `KIM, Su-Kwang`; an organisation's comma comes before its address, which has more of them.
  if (/^[^,]{2,40}, [^,]{2,40}$/.test(head) && head.split(' ').length <= 6) return 'person';
  const [hangul = ''] = hangulNamesOf(text);
  const isShort = hangul.length >= 2 && hangul.length <= 4 && !hangul.includes(' ');
  return isShort && head.split(' ').length <= 4 ? 'person' : 'organisation';
}

/** Puts what an item says into the entry. Its wording is that of OFAC's printed list, with names in Hangul. */
export function addKofiuItem(draft: EntryDraft, { text }: KofiuItem): void {
  addNames(draft, text);
  for (const [, date = ''] of text.matchAll(DOB)) draft.addBirthDate(birthDateOfText(date));
  for (const [, place = ''] of text.matchAll(POB)) draft.add('birthPlaces', place.replace(/ ?\(.*$/, ''));
  for (const [, country = ''] of text.matchAll(NATIONALITY)) {
    draft.add('nationalities', country.replace(/[ ,.]+$/, ''));
  }
  for (const [, number = '', country] of text.matchAll(PASSPORT)) {
    draft.addDocument('passport', number, country);
  }
  const gender = GENDER.exec(text)?.[1]?.toLowerCase();
  if (gender === 'male' || gender === 'female') draft.gender = gender;
  for (const [, party = ''] of text.matchAll(LINKED_TO)) draft.add('linkedTo', party);
  for (const [, programme = ''] of text.matchAll(PROGRAMME)) draft.add('programmes', programme);
  for (const email of emailsIn(text)) draft.addIdentifier('email', email);
  draft.add('remarks', text);
}

function addNames(draft: EntryDraft, text: string): void {
  const head = nameOf(draft.type, headOf(text));
  draft.addName(head, 'primary', draft.type === 'person' ? partsOf(head) : {});
  const add = (name: string, quality: NameQuality): void => {
    const plain = name.replace(/^["“'‘ ]+/, '').replace(/["”'’ ,.]+$/, '');
    if (NO_NAME.test(plain) || !/\p{L}{2}/u.test(plain)) return;
    draft.addName(plain, quality, draft.type === 'person' ? partsOf(plain) : {});
  };
  // As in OFAC's printed list an alias in quotes is a weak one.
  for (const [, kind = '', quote = '', name = ''] of text.matchAll(ALSO_KNOWN)) {
    add(name, quote !== '' ? 'weak' : kind.toLowerCase() === 'f' ? 'former' : 'strong');
  }
  for (const name of bracketedWith(text)) add(name, HANGUL_NAME.test(name) ? 'original-script' : 'strong');
  for (const name of hangulNamesOf(text)) add(name, 'original-script');
}

/** What comes before the first bracket, semicolon or tag. */
function headOf(text: string): string {
  return (/^[^(;[]{0,300}/.exec(text)?.[0] ?? '').replace(/[ ,]+$/, '');
}

/** A person has one comma in the name; an organisation's name ends at its first comma, but for `CO., LTD.`. */
function nameOf(type: EntryType, head: string): string {
  const [first = '', second, ...rest] = head.split(',');
  if (second === undefined) return first;
  if (type === 'person') return `${first},${second}`;
  return LEGAL_FORM.test(second)
    ? nameOf(type, [`${first}\u0000${second}`, ...rest].join(',')).replace('\u0000', ',')
    : first;
}

/** Names beside the first in the bracket right behind it: `김철민 (Kim Chol Min)`, `KIM, Su-Kwang (KIM, Su-gwang; 김수광)`. */
function bracketedWith(text: string): readonly string[] {
  const inside = /^[^(;[]{0,200}\(([^()]{2,2000})\)/.exec(text)?.[1] ?? '';
  return inside
    .split(/[;,](?=[^,;]*[가-힣])|;/)
    .map(piece => piece.trim())
    .filter(
      piece => !/\d|[afn]\.?k\.?a\b/i.test(piece) && !LABELS.test(piece) && piece.split(' ').length <= 8,
    );
}

function hangulNamesOf(text: string): readonly string[] {
  const head = headOf(text)
    .split(',')
    .map(part => part.trim());
  const names = [...head, ...bracketedWith(text)].filter(name => HANGUL_NAME.test(name));
  const bracketed = [...text.matchAll(HANGUL_IN_BRACKETS)].map(([, name = '']) => name.trim());
  return [...new Set([...names, ...bracketed])].filter(name => !NO_NAME.test(name));
}

function partsOf(name: string): { readonly family?: string; readonly given?: string } {
  const [family, given, ...rest] = name.split(',').map(part => part.trim());
  return family === undefined || given === undefined || rest.length > 0 ? {} : { family, given };
}

function birthDateOfText(text: string): ReturnType<typeof birthDateOf> {
  const circa = /^(?:circa|approx|약)/i.test(text);
  const [, from, toYear] = YEARS.exec(text) ?? [];
  if (from !== undefined && toYear !== undefined) return birthDateOf({ year: from, toYear, circa });
  const [, year, month = '', day = ''] = NUMERIC_DATE.exec(text) ?? [];
  return year === undefined ? birthDateInWords(text, circa) : birthDateOf({ year, month, day, circa });
}
