import { looksLikeOrganisation, numbers, reasons, someDay, two } from './invented.ts';

/** One party of the list of names: its name and its other ones. */
export interface NamedParty {
  readonly full_name: string;
  readonly aliases: readonly string[];
}

const SUMMARY =
  '<regulationSummary regulationType="regulation" publicationDate="2020-03-02" numberTitle="2020/1 (INV)" publicationUrl="https://law.example/2020/1"/>';

/**
 * A file after the schema of the EU's export (`export` 1.1) with these names, everything else invented. Given party by
 * party, and about `size` bytes in all.
 */
export function* euFile(parties: readonly NamedParty[], size: number): Generator<string, void> {
  const random = numbers(2026);
  const start =
    '<?xml version="1.0" encoding="UTF-8"?>\n<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-06-11T12:00:00.000+02:00" globalFileId="150000">\n';
  yield start;
  let written = start.length;
  // The parties again where they do not fill the file, under other numbers.
  for (let place = 0; written < size; place += 1) {
    const party = parties[place % parties.length];
    if (party === undefined) break;
    const element = elementOf(party, place, random);
    written += Buffer.byteLength(element);
    yield element;
  }
  yield '</export>\n';
}

function elementOf({ full_name: name, aliases }: NamedParty, place: number, random: () => number): string {
  const person = !looksLikeOrganisation(name);
  const id = String(1000 + place);
  const born = someDay(random, 1940, 2000);
  const date = `${born.year}-${two(born.month)}-${two(born.day)}`;
  const details = `regulationLanguage="en" logicalId="${id}"`;
  const country = 'countryIso2Code="RU" countryDescription="RURITANIA"';
  const names = [name, ...aliases].map(
    (text, position) =>
      `<nameAlias ${partsOf(text, person)} function="${person ? 'Invented office' : ''}" gender="${person ? 'M' : ''}" title="" nameLanguage="" strong="${position < 8}" ${details}>${SUMMARY}</nameAlias>\n`,
  );
  const ofPersons = person
    ? `<citizenship region="" ${country} ${details}>${SUMMARY}</citizenship>\n` +
      `<birthdate circa="false" calendarType="GREGORIAN" city="Strelsau" zipCode="" birthdate="${date}" dayOfMonth="${born.day}" monthOfYear="${born.month}" year="${born.year}" region="" place="" ${country} ${details}>${SUMMARY}</birthdate>\n`
    : '';
  const paper = person
    ? `<identification diplomatic="false" knownExpired="false" knownFalse="false" reportedLost="false" revokedByIssuer="false" issuedBy="" latinNumber="" nameOnDocument="" number="R${id}7" identificationTypeCode="passport" identificationTypeDescription="National passport" region="" ${country} ${details}>${SUMMARY}</identification>\n`
    : '';
  return `<sanctionEntity designationDate="2020-03-02" designationDetails="" unitedNationId="" euReferenceNumber="EU.${id}.10" logicalId="${id}">
<remark>${reasons(1200, random)}</remark>
<regulation regulationType="regulation" organisationType="commission" publicationDate="2020-03-02" entryIntoForceDate="2020-03-03" numberTitle="2020/1 (INV)" programme="INV" logicalId="${id}"><publicationUrl>https://law.example/2020/1</publicationUrl></regulation>
<subjectType code="${person ? 'person' : 'enterprise'}" classificationCode="${person ? 'P' : 'E'}"/>
${names.join('')}${ofPersons}<address city="Strelsau" street="1 Harbour Street" poBox="" zipCode="" region="" place="" asAtListingTime="false" ${country} ${details}>${SUMMARY}<contactInfo key="EMAIL" value="office${id}@inv.example"/></address>
${paper}</sanctionEntity>
`;
}

function partsOf(name: string, person: boolean): string {
  const words = name.split(' ');
  const parts = person ? [words[0] ?? '', words.slice(1, -1).join(' '), words.at(-1) ?? ''] : ['', '', ''];
  const [first = '', middle = '', last = ''] = parts.map(escaped);
  return `firstName="${first}" middleName="${middle}" lastName="${last}" wholeName="${escaped(name)}"`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
