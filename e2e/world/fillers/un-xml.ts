import { escapedXml, isoDay, type Party } from './parties.ts';

/** The UN's list with these parties; persons are individuals, all others entities. */
export function unXml(parties: readonly Party[]): string {
  const persons = parties.filter(({ person }) => person !== undefined);
  const others = parties.filter(({ person }) => person === undefined);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="${UN_DATE}">
  <INDIVIDUALS>${persons.map(individual).join('')}</INDIVIDUALS>
  <ENTITIES>${others.map(entity).join('')}</ENTITIES>
</CONSOLIDATED_LIST>
`;
}

/** The moment a generated file says it is of: the world replaces it at every request, as the real server does. */
export const UN_DATE = '2026-08-01T23:00:03.110Z';

function individual({ number, person, alias }: Party): string {
  if (person === undefined) return '';
  return `
    <INDIVIDUAL>
      <DATAID>${number}</DATAID>
      <VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>${escapedXml(person.given)}</FIRST_NAME>
      <SECOND_NAME>${escapedXml(person.family)}</SECOND_NAME>
      <UN_LIST_TYPE>Invented</UN_LIST_TYPE>
      <REFERENCE_NUMBER>QDi.${number}</REFERENCE_NUMBER>
      <LISTED_ON>2024-05-06</LISTED_ON>
      <COMMENTS1></COMMENTS1>
      <NATIONALITY><VALUE>Ruritania</VALUE></NATIONALITY>
      <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
      <INDIVIDUAL_ALIAS>
        <QUALITY>${alias === undefined ? '' : 'Good'}</QUALITY>
        <ALIAS_NAME>${escapedXml(alias ?? '')}</ALIAS_NAME>
      </INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ADDRESS><COUNTRY/></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_DATE_OF_BIRTH>
        <TYPE_OF_DATE>EXACT</TYPE_OF_DATE>
        <DATE>${isoDay(person.born)}</DATE>
      </INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><COUNTRY/></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT/>
      <SORT_KEY/>
      <SORT_KEY_LAST_MOD/>
    </INDIVIDUAL>`;
}

function entity({ number, name, alias }: Party): string {
  return `
    <ENTITY>
      <DATAID>${number}</DATAID>
      <VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>${escapedXml(name)}</FIRST_NAME>
      <UN_LIST_TYPE>Invented</UN_LIST_TYPE>
      <REFERENCE_NUMBER>QDe.${number}</REFERENCE_NUMBER>
      <LISTED_ON>2024-05-06</LISTED_ON>
      <COMMENTS1></COMMENTS1>
      <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
      <ENTITY_ALIAS>
        <QUALITY>${alias === undefined ? '' : 'a.k.a.'}</QUALITY>
        <ALIAS_NAME>${escapedXml(alias ?? '')}</ALIAS_NAME>
      </ENTITY_ALIAS>
      <ENTITY_ADDRESS><COUNTRY/></ENTITY_ADDRESS>
      <SORT_KEY/>
      <SORT_KEY_LAST_MOD/>
    </ENTITY>`;
}
