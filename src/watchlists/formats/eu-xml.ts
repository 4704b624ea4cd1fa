import type { NameQuality } from '../entry.ts';
import { emailsIn, phonesIn, websitesIn } from './contact-values.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { Parser } from './parser.ts';
import { attributeOf, childrenOf, textsOf, type XmlElement } from './xml-parties.ts';
import { birthDateOf, dayOf } from './xml-parties-dates.ts';
import { parseXmlList } from './xml-parties-list.ts';
import { numberIn } from './xml-parties-numbers.ts';

/** The page of the list that is open to everybody: the Commission's own asks for an account. */
export const EU_PAGE =
  'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions';

/** A letter that is not Latin. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Parses the EU's consolidated list of financial sanctions: schema FSD export 1.1, and files of 2018 to 2026 as others have
 * published parts of them. Unknown countries are written `00` and `UNKNOWN` there, missing values as empty attributes.
 */
export const parseEuXml: Parser = (files, parsing) => {
  let generated: string | undefined;
  return parseXmlList(
    files.entries,
    {
      root: 'export',
      isParty: name => name === 'sanctionEntity',
      without: new Set(['regulationSummary', 'corrigendum', 'publicationUrl', 'additionalInformation']),
      read: (party, drafts, root) => {
        generated = dayOf(root['generationDate']);
        // Always there, and kept for entries that came from the database before this one (schema, OperableType).
        const id = attributeOf(party, 'logicalId') || attributeOf(party, 'euReferenceNumber');
        const type = typeOf(party);
        if (id === '' || type === undefined) return 'malformed';
        const delisted = dayOf(attributeOf(party, 'delistingDate'));
        if (delisted !== undefined && generated !== undefined && delisted <= generated) return 'delisted';
        addParty(drafts.begin(id, type), party);
        return 'row';
      },
      publishedAt: () => generated,
      officialPage: EU_PAGE,
    },
    parsing,
  );
};

function typeOf(party: XmlElement): 'person' | 'organisation' | undefined {
  const [subject] = childrenOf(party, 'subjectType');
  if (subject === undefined) return undefined;
  const code = attributeOf(subject, 'classificationCode') || attributeOf(subject, 'code');
  return /^p/i.test(code) ? 'person' : 'organisation';
}

function addParty(draft: EntryDraft, party: XmlElement): void {
  addNames(draft, childrenOf(party, 'nameAlias'));
  for (const birth of childrenOf(party, 'birthdate')) addBirth(draft, birth);
  for (const citizenship of childrenOf(party, 'citizenship')) {
    draft.add('nationalities', countryOf(citizenship));
  }
  for (const identification of childrenOf(party, 'identification')) addDocument(draft, identification);
  for (const contact of childrenOf(party, 'address').flatMap(address => childrenOf(address, 'contactInfo'))) {
    addContact(draft, attributeOf(contact, 'key'), attributeOf(contact, 'value'));
  }
  const regulations = childrenOf(party, 'regulation');
  for (const regulation of regulations) draft.add('programmes', attributeOf(regulation, 'programme'));
  // The regulation is often the latest amendment: the designation, where it is given, is the older day.
  const days = [
    dayOf(attributeOf(party, 'designationDate')),
    ...regulations
      .slice(0, 1)
      .flatMap(regulation => [
        dayOf(attributeOf(regulation, 'publicationDate')),
        dayOf(attributeOf(regulation, 'entryIntoForceDate')),
      ]),
  ];
  draft.listedOn = days.filter(day => day !== undefined).sort()[0];
  for (const part of [party, ...party.children]) {
    for (const remark of textsOf(part, 'remark')) draft.add('remarks', remark);
  }
  draft.add('remarks', attributeOf(party, 'designationDetails'));
}

/**
 * No name is marked as the primary one: it is the first that is not weak (`strong` is false, or the remark says "low
 * quality"), and the first of all where all are weak: a party has to go by some name.
 */
function addNames(draft: EntryDraft, aliases: readonly XmlElement[]): void {
  const primary = aliases.find(alias => wholeNameOf(alias) !== '' && !isWeak(alias)) ?? aliases[0];
  const isPerson = draft.type === 'person';
  for (const alias of aliases) {
    const whole = wholeNameOf(alias);
    const quality = alias === primary ? 'primary' : qualityOf(alias, whole);
    const given = partsOf(alias, ['firstName', 'middleName']);
    draft.addName(whole, quality, isPerson ? { family: attributeOf(alias, 'lastName'), given } : {});
    const gender = attributeOf(alias, 'gender');
    if (gender === 'M' || gender === 'F') draft.gender = gender === 'M' ? 'male' : 'female';
  }
  if (!isPerson) return;
  const positions = ['function', 'title'].flatMap(kind => aliases.map(alias => attributeOf(alias, kind)));
  draft.position = [...new Set(positions.filter(position => position !== ''))].join('; ');
}

function wholeNameOf(alias: XmlElement): string {
  return attributeOf(alias, 'wholeName') || partsOf(alias, ['firstName', 'middleName', 'lastName']);
}

function partsOf(element: XmlElement, names: readonly string[], between = ' '): string {
  return names
    .map(name => attributeOf(element, name))
    .filter(part => part !== '')
    .join(between);
}

function qualityOf(alias: XmlElement, name: string): NameQuality {
  if (isWeak(alias)) return 'weak';
  if (textsOf(alias, 'remark').some(remark => /\bformer|\bpreviously|f\.?k\.?a\b/i.test(remark)))
    return 'former';
  return OTHER_SCRIPT.test(name) ? 'original-script' : 'strong';
}

/** `lo quality` is one of the file's misspellings. */
function isWeak(alias: XmlElement): boolean {
  const isStrong = !isFalse(attributeOf(alias, 'strong'));
  return !isStrong || textsOf(alias, 'remark').some(remark => /\blow? quality/i.test(remark));
}

/** Dates in other calendars than ours are left out: read as they stand they would be another day. */
function addBirth(draft: EntryDraft, birth: XmlElement): void {
  const place = partsOf(birth, ['city', 'place', 'region'], ', ');
  draft.add('birthPlaces', [place, countryOf(birth)].filter(part => part !== '').join(', '));
  if (!/^(?:gregorian)?$/i.test(attributeOf(birth, 'calendarType'))) return;
  const circa = isTrue(attributeOf(birth, 'circa'));
  const exact = dayOf(attributeOf(birth, 'birthdate'))?.split('-');
  const [year, month, day] =
    exact ?? ['year', 'monthOfYear', 'dayOfMonth'].map(part => attributeOf(birth, part));
  const from = attributeOf(birth, 'yearRangeFrom');
  const to = attributeOf(birth, 'yearRangeTo');
  draft.addBirthDate(
    birthDateOf({ year: year ?? '', month: month ?? '', day: day ?? '', circa }) ??
      birthDateOf({ year: from || to, toYear: to || from, circa }),
  );
}

function addDocument(draft: EntryDraft, identification: XmlElement): void {
  if (isTrue(attributeOf(identification, 'knownFalse'))) return;
  const type = partsOf(identification, ['identificationTypeCode', 'identificationTypeDescription']);
  const kind = /passport/i.test(type) ? 'passport' : 'identity-number';
  for (const number of ['number', 'latinNumber']) {
    draft.addDocument(kind, numberIn(attributeOf(identification, number)), countryOf(identification));
  }
}

/** Keys are EMAIL, PHONE, FAX and WEB in the files; the schema leaves them open. A fax reaches nobody by name. */
function addContact(draft: EntryDraft, key: string, value: string): void {
  for (const email of emailsIn(value)) draft.addIdentifier('email', email);
  if (/web|site|url|internet/i.test(key)) {
    for (const website of websitesIn(value)) draft.addIdentifier('website', website);
  } else if (/phone|mobile|tel/i.test(key)) {
    for (const phone of phonesIn(value)) draft.addIdentifier('phone', phone);
  }
}

function countryOf(element: XmlElement): string {
  const [code, name] = [attributeOf(element, 'countryIso2Code'), attributeOf(element, 'countryDescription')];
  if (name !== '' && !/^unknown$/i.test(name)) return name;
  return code === '00' ? '' : code;
}

function isTrue(value: string): boolean {
  return value === 'true' || value === '1';
}

function isFalse(value: string): boolean {
  return value === 'false' || value === '0';
}
