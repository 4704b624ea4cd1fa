import { escapedXml, isoDay, type Party } from './parties.ts';

const SUMMARY =
  '<regulationSummary regulationType="regulation" publicationDate="2024-05-06" numberTitle="2024/1 (INV)" publicationUrl="https://law.example/2024/1"/>';

/** The EU's list (`export` 1.1) with these parties. */
export function euXml(parties: readonly Party[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-01T12:00:00.000+02:00" globalFileId="150001">
${parties.map(entity).join('')}</export>
`;
}

function entity({ number, name, person, alias }: Party): string {
  const details = `regulationLanguage="en" logicalId="${number}"`;
  const nameAlias = (whole: string, parts: string): string =>
    `<nameAlias ${parts} wholeName="${escapedXml(whole)}" function="" title="" nameLanguage="" strong="true" ${details}>${SUMMARY}</nameAlias>`;
  const parts =
    person === undefined
      ? 'firstName="" middleName="" lastName=""'
      : `firstName="${escapedXml(person.given)}" middleName="" lastName="${escapedXml(person.family)}"`;
  const other = alias === undefined ? '' : nameAlias(alias, 'firstName="" middleName="" lastName=""');
  const born =
    person === undefined
      ? ''
      : `<birthdate circa="false" calendarType="GREGORIAN" city="" zipCode="" birthdate="${isoDay(person.born)}" year="${person.born.year}" monthOfYear="${person.born.month}" dayOfMonth="${person.born.day}" region="" place="" countryIso2Code="00" countryDescription="UNKNOWN" ${details}>${SUMMARY}</birthdate>`;
  const [code, classification] = person === undefined ? ['enterprise', 'E'] : ['person', 'P'];
  return `<sanctionEntity designationDate="2024-05-06" designationDetails="" unitedNationId="" euReferenceNumber="EU.${number}.1" logicalId="${number}">
<regulation regulationType="regulation" organisationType="commission" publicationDate="2024-05-06" entryIntoForceDate="2024-05-07" numberTitle="2024/1 (INV)" programme="INV" logicalId="${number}"><publicationUrl>https://law.example/2024/1</publicationUrl></regulation>
<subjectType code="${code}" classificationCode="${classification}"/>
${nameAlias(name, parts)}${other}${born}
</sanctionEntity>
`;
}
