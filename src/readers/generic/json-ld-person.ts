import { isMasked } from '../../candidate/masked.ts';
import { folded } from '../../candidate/text.ts';
import { NOTHING, type Raw, type RawPerson } from './found-person.ts';
import { currentOrganisations, rolesOf, studiesOf } from './json-ld-history.ts';
import { typesOf, type JsonLdGraph } from './json-ld-graph.ts';
import { isAddress, isJsonObject, listOf, nameOf, textOf, type JsonObject } from './json-value.ts';
import { isPersonalName } from './personal-name.ts';

/** A Person node, and the page node it is the main entity of. */
export interface JsonLdSubject {
  readonly person: JsonObject;
  readonly page?: JsonObject;
}

/** What a Person node says, as it says it. */
export function rawJsonLdPerson({ person, page }: JsonLdSubject, graph: JsonLdGraph): RawPerson {
  const profile = page && typesOf(page).includes('ProfilePage') ? page : undefined;
  const occupations = listOf(person['hasOccupation']).map(graph.resolve);
  const description = texts(person['description'], 'Person.description', graph);
  // On a profile page the description is the line people write under their name; elsewhere it is a biography.
  const headlines = [
    texts(person['jobTitle'], 'Person.jobTitle', graph),
    profile ? description : [],
    texts(occupations, 'Person.hasOccupation', graph),
  ];
  return {
    ...NOTHING,
    name: namesOf(person, graph, profile),
    birthDate: texts(person['birthDate'], 'Person.birthDate', graph),
    headline: headlines.find(found => found.length > 0) ?? [],
    location: [
      ...listOf(person['homeLocation']).flatMap(place => placeOf(place, 'Person.homeLocation', graph)),
      ...listOf(person['address']).flatMap(place => placeOf(place, 'Person.address', graph)),
    ],
    organisation: currentOrganisations(person, graph).map(text => ({ text, at: 'Person.worksFor' })),
    link: [
      ...texts(person['url'], 'Person.url', graph),
      ...texts(person['sameAs'], 'Person.sameAs', graph),
      ...texts(profile?.['relatedLink'], 'ProfilePage.relatedLink', graph),
    ],
    email: texts(person['email'], 'Person.email', graph),
    phone: texts(person['telephone'], 'Person.telephone', graph),
    photo: listOf(person['image']).flatMap(image => imageOf(graph.resolve(image))),
    joined: texts(profile?.['dateCreated'], 'ProfilePage.dateCreated', graph).map(inIsoOrder),
    skill: [
      ...listed(person['knowsAbout'], 'Person.knowsAbout', graph),
      ...listed(person['skills'], 'Person.skills', graph),
      ...occupations.flatMap(one =>
        isJsonObject(one) ? listed(one['skills'], 'Person.hasOccupation.skills', graph) : [],
      ),
    ],
    language: listed(person['knowsLanguage'], 'Person.knowsLanguage', graph),
    role: rolesOf(person, graph),
    study: studiesOf(person, graph),
    about: description,
  };
}

function texts(value: unknown, at: string, graph: JsonLdGraph): readonly Raw[] {
  return listOf(value).flatMap(item => {
    const text = nameOf(graph.resolve(item));
    return text === undefined ? [] : [{ text, at }];
  });
}

/** Values of which several may stand in one text, with commas between; addresses of vocabularies are no words. */
function listed(value: unknown, at: string, graph: JsonLdGraph): readonly Raw[] {
  return texts(value, at, graph)
    .flatMap(({ text }) => text.split(/[,;]\s/).map(part => ({ text: part, at })))
    .filter(({ text }) => !isAddress(text));
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** One site writes the day an account was opened as C does: `Sun Mar 09 17:20:05 +0000 2014`. */
function inIsoOrder({ text, at }: Raw): Raw {
  const [, month = '', day = '', year] =
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) [\d:]{8} \+0000 (\d{4})$/.exec(text) ?? [];
  const number = String(MONTHS.indexOf(month) / 3 + 1).padStart(2, '0');
  return { text: year === undefined ? text : `${year}-${number}-${day}`, at };
}

function namesOf(person: JsonObject, graph: JsonLdGraph, profile?: JsonObject): readonly Raw[] {
  const given = textOf(person['givenName']);
  const family = textOf(person['familyName']);
  const stated = texts(person['name'], 'Person.name', graph);
  const parts = given && family ? [{ text: `${given} ${family}`, at: 'Person.givenName+familyName' }] : [];
  // X keeps the whole name there, and no other, beside the handle in `additionalName`.
  const whole =
    profile && given && family === undefined && stated.length === 0
      ? [{ text: given, at: 'Person.givenName' }]
      : [];
  const others = texts(person['alternateName'], 'Person.alternateName', graph);
  const handles = [...others, ...texts(person['identifier'], '', graph)].map(({ text }) => handleOf(text));
  return [
    ...stated.filter(({ text }) => !isHandle(text, handles)),
    ...parts,
    ...whole,
    // Sites keep handles and nicknames there as well.
    ...others.filter(({ text }) => isPersonalName(text)),
  ];
}

const handleOf = (text: string): string => folded(text).replace(/^@/, '').toLowerCase();

/** Who gave no name is shown by their handle. */
function isHandle(name: string, handles: readonly string[]): boolean {
  return /^@\S+$/.test(name) || (/^\S+[._\d]\S*$/.test(name) && handles.includes(handleOf(name)));
}

/** A Place, a PostalAddress or plain text as one line: town, region, country; never the street. */
function placeOf(value: unknown, at: string, graph: JsonLdGraph): readonly Raw[] {
  const place = graph.resolve(value);
  const text = nameOf(place);
  if (text !== undefined) return [{ text, at }];
  if (!isJsonObject(place)) return [];
  const address = graph.resolve(listOf(place['address'])[0] ?? place);
  const whole = textOf(address);
  if (whole !== undefined) return [{ text: whole, at }];
  if (!isJsonObject(address)) return [];
  const [town, region, country] = ['addressLocality', 'addressRegion', 'addressCountry'].map(part =>
    folded(nameOf(graph.resolve(address[part])) ?? ''),
  );
  // "London, England, United Kingdom" in the town's place already says the rest.
  const parts = town?.includes(',') ? [town] : [town, region, country];
  const known = parts.flatMap(part => (part ? [part] : []));
  const shown = known.every(part => isMasked(part)) ? known : known.filter(part => !isMasked(part));
  return shown.length > 0 ? [{ text: [...new Set(shown)].join(', '), at }] : [];
}

function imageOf(image: unknown): readonly Raw[] {
  const text = isJsonObject(image) ? (textOf(image['contentUrl']) ?? textOf(image['url'])) : textOf(image);
  return text === undefined ? [] : [{ text, at: 'Person.image' }];
}
