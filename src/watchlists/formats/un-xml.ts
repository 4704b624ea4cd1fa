import type { NameQuality } from '../entry.ts';
import { emailsIn } from './contact-values.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { Parser } from './parser.ts';
import { addUnDocument } from './un-xml-documents.ts';
import { aliasesIn, originalScriptIn, plainForms } from './un-xml-names.ts';
import { childrenOf, textOf, textsOf, type XmlElement } from './xml-parties.ts';
import { birthDateInWords, birthDateOf, dayOf } from './xml-parties-dates.ts';
import { parseXmlList } from './xml-parties-list.ts';

/** UN has pages about its entries, but no rule from an entry to its page. */
export const UN_PAGE = 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list';

/** QUALITY of persons' aliases, then of organisations'; empty ones occur. */
const QUALITIES: Readonly<Record<string, NameQuality>> = {
  good: 'strong',
  low: 'weak',
  'a.k.a.': 'strong',
  'f.k.a.': 'former',
};

/**
 * Parses the consolidated list of the United Nations Security Council (`CONSOLIDATED_LIST`): schema sc-sanctions.xsd and the
 * files of 2018 to 2026. Names have no parts: FIRST_NAME is the family name of a Korean and the given name of an Arab.
 */
export const parseUnXml: Parser = (files, parsing) => {
  let generated: string | undefined;
  return parseXmlList(
    files.entries,
    {
      root: 'CONSOLIDATED_LIST',
      isParty: name => name === 'INDIVIDUAL' || name === 'ENTITY',
      read: (party, drafts, root) => {
        generated = dayOf(root['dateGenerated']);
        const id = textOf(party, 'REFERENCE_NUMBER') || textOf(party, 'DATAID');
        if (id === '') return 'malformed';
        if (textOf(party, 'DELISTED_ON') !== '') return 'delisted';
        addParty(drafts.begin(id, party.name === 'INDIVIDUAL' ? 'person' : 'organisation'), party);
        return 'row';
      },
      publishedAt: () => generated,
      officialPage: UN_PAGE,
    },
    parsing,
  );
};

function addParty(draft: EntryDraft, party: XmlElement): void {
  addNames(draft, party);
  for (const alias of childrenOf(party, `${party.name}_ALIAS`)) addAlias(draft, alias);
  for (const birth of childrenOf(party, 'INDIVIDUAL_DATE_OF_BIRTH')) addBirthDate(draft, birth);
  for (const place of childrenOf(party, 'INDIVIDUAL_PLACE_OF_BIRTH')) {
    addPlace(draft, [textOf(place, 'CITY'), textOf(place, 'STATE_PROVINCE'), textOf(place, 'COUNTRY')]);
  }
  for (const document of childrenOf(party, 'INDIVIDUAL_DOCUMENT')) addUnDocument(draft, document);
  for (const nationality of [...valuesOf(party, 'NATIONALITY'), ...textsOf(party, 'NATIONALITY2')]) {
    if (isKnown(nationality)) draft.add('nationalities', nationality);
  }
  draft.add('programmes', textOf(party, 'UN_LIST_TYPE'));
  draft.position = [...valuesOf(party, 'DESIGNATION'), ...valuesOf(party, 'TITLE')]
    .filter(isKnown)
    .join('; ');
  const gender = textOf(party, 'GENDER').toLowerCase();
  if (gender === 'male' || gender === 'female') draft.gender = gender;
  draft.listedOn = dayOf(textOf(party, 'LISTED_ON'));
  const notes = [party, ...childrenOf(party, `${party.name}_ADDRESS`)].flatMap(element => [
    ...textsOf(element, 'COMMENTS1'),
    ...textsOf(element, 'NOTE'),
  ]);
  for (const note of notes) {
    draft.add('remarks', note);
    for (const email of emailsIn(note)) draft.addIdentifier('email', email);
  }
}

function addNames(draft: EntryDraft, party: XmlElement): void {
  const whole = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
    .map(name => textOf(party, name))
    .filter(isKnown)
    .join(' ');
  const [primary = '', ...others] = aliasesIn(whole);
  draft.addName(primary, 'primary');
  for (const other of [...others, ...plainForms(primary)]) draft.addName(other, 'strong');
  for (const script of textsOf(party, 'NAME_ORIGINAL_SCRIPT').flatMap(script => aliasesIn(script))) {
    draft.addName(script, 'original-script');
  }
}

function addAlias(draft: EntryDraft, alias: XmlElement): void {
  const quality = QUALITIES[textOf(alias, 'QUALITY').toLowerCase()] ?? 'strong';
  const note = textOf(alias, 'NOTE');
  for (const name of aliasesIn(textOf(alias, 'ALIAS_NAME'), note)) {
    draft.addName(name, quality);
    for (const form of plainForms(name)) draft.addName(form, quality);
  }
  // What is weak stays so in every script: it may never raise more than a note.
  draft.addName(originalScriptIn(note), quality === 'weak' ? 'weak' : 'original-script');
  const born = textOf(alias, 'DATE_OF_BIRTH') || (/\bborn (?:on |in )?(.{4,20})/.exec(note)?.[1] ?? '');
  draft.addBirthDate(birthDateOfText(born));
  addPlace(draft, [textOf(alias, 'CITY_OF_BIRTH'), textOf(alias, 'COUNTRY_OF_BIRTH')]);
  draft.add('remarks', note);
}

/** TYPE_OF_DATE is EXACT (with a year alone too), APPROXIMATELY or BETWEEN; some dates stand in words in the note. */
function addBirthDate(draft: EntryDraft, birth: XmlElement): void {
  const note = textOf(birth, 'NOTE');
  const circa = /^approx/i.test(textOf(birth, 'TYPE_OF_DATE')) || /approx/i.test(note);
  const [year, from, to] = [textOf(birth, 'YEAR'), textOf(birth, 'FROM_YEAR'), textOf(birth, 'TO_YEAR')];
  // `Sep.` beside YEAR; `Nov. 1973` alone.
  const inWords = year === '' || /^[A-Z][a-z]+\.?$/.test(note) ? `${note} ${year}` : year;
  const date = textOf(birth, 'DATE') || inWords;
  draft.addBirthDate(
    from === ''
      ? birthDateOfText(date, circa)
      : birthDateOf({ year: from, toYear: to === '' ? from : to, circa }),
  );
}

function birthDateOfText(text: string, circa = false): ReturnType<typeof birthDateOf> {
  const [year = '', month = '', day = ''] = dayOf(text)?.split('-') ?? [];
  return year === '' ? birthDateInWords(text, circa) : birthDateOf({ year, month, day, circa });
}

function addPlace(draft: EntryDraft, parts: readonly string[]): void {
  draft.add('birthPlaces', parts.filter(isKnown).join(', '));
}

function valuesOf(party: XmlElement, name: string): readonly string[] {
  return childrenOf(party, name).flatMap(element => textsOf(element, 'VALUE'));
}

/** The schema's default of names is "na": not available. A Korean called Na is written in capitals. */
function isKnown(text: string): boolean {
  return text !== '' && text !== 'na';
}
