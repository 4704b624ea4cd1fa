import { isoDate } from '../../candidate/iso-date.ts';
import type { Study } from '../../candidate/candidate.ts';
import type { Claim } from '../../candidate/claim.ts';
import { isMasked } from '../../candidate/masked.ts';
import { claimOf, folded } from '../../candidate/text.ts';
import { NOTHING, type Raw, type RawPerson } from './found-person.ts';
import { typesOf, type JsonLdGraph } from './json-ld-graph.ts';
import { isJsonObject, listOf, textOf, type JsonObject } from './json-value.ts';
import { isPersonalName } from './personal-name.ts';

/** A Person node, and the page node it is the main entity of. */
export interface JsonLdSubject {
  readonly person: JsonObject;
  readonly page?: JsonObject;
}

/** What a Person node says, as it says it. */
export function rawJsonLdPerson({ person, page }: JsonLdSubject, graph: JsonLdGraph): RawPerson {
  const profile = page && typesOf(page).includes('ProfilePage') ? page : undefined;
  const titles = texts(person['jobTitle'], 'Person.jobTitle', graph);
  const description = texts(person['description'], 'Person.description', graph);
  return {
    ...NOTHING,
    name: namesOf(person, graph),
    birthDate: texts(person['birthDate'], 'Person.birthDate', graph),
    // On a profile page the description is the line people write under their name; elsewhere it is a biography.
    headline: titles.length > 0 ? titles : profile ? description : [],
    location: [
      ...listOf(person['homeLocation']).flatMap(place => placeOf(place, 'Person.homeLocation', graph)),
      ...listOf(person['address']).flatMap(place => placeOf(place, 'Person.address', graph)),
    ],
    organisation: organisationsOf(person['worksFor'], graph),
    study: listOf(person['alumniOf']).flatMap(school => studyOf(graph.resolve(school), graph)),
    link: [
      ...texts(person['url'], 'Person.url', graph),
      ...texts(person['sameAs'], 'Person.sameAs', graph),
      ...texts(profile?.['relatedLink'], 'ProfilePage.relatedLink', graph),
    ],
    email: texts(person['email'], 'Person.email', graph),
    phone: texts(person['telephone'], 'Person.telephone', graph),
    photo: listOf(person['image']).flatMap(image => imageOf(graph.resolve(image))),
    joined: texts(profile?.['dateCreated'], 'ProfilePage.dateCreated', graph),
    about: description,
  };
}

function texts(value: unknown, at: string, graph: JsonLdGraph): readonly Raw[] {
  return listOf(value).flatMap(item => {
    const node = graph.resolve(item);
    const text = textOf(node) ?? (isJsonObject(node) ? textOf(node['name']) : undefined);
    return text === undefined ? [] : [{ text, at }];
  });
}

function namesOf(person: JsonObject, graph: JsonLdGraph): readonly Raw[] {
  const given = textOf(person['givenName']);
  const family = textOf(person['familyName']);
  const parts = given && family ? [{ text: `${given} ${family}`, at: 'Person.givenName+familyName' }] : [];
  const others = texts(person['alternateName'], 'Person.alternateName', graph);
  return [
    ...texts(person['name'], 'Person.name', graph),
    ...parts,
    // Sites keep handles and nicknames there as well.
    ...others.filter(({ text }) => isPersonalName(text)),
  ];
}

/** A Place, a PostalAddress or plain text as one line: town, region, country; never the street. */
function placeOf(value: unknown, at: string, graph: JsonLdGraph): readonly Raw[] {
  const place = graph.resolve(value);
  const text = textOf(place) ?? (isJsonObject(place) ? textOf(place['name']) : undefined);
  if (text !== undefined) return [{ text, at }];
  if (!isJsonObject(place)) return [];
  if (place['address'] !== undefined) return placeOf(place['address'], at, graph);
  const [town, region, country] = ['addressLocality', 'addressRegion', 'addressCountry'].map(part => {
    const node = graph.resolve(place[part]);
    return folded(textOf(node) ?? (isJsonObject(node) ? textOf(node['name']) : undefined) ?? '');
  });
  // "London, England, United Kingdom" in the town's place already says the rest.
  const parts = town?.includes(',') ? [town] : [town, region, country];
  const known = parts.flatMap(part => (part ? [part] : []));
  const shown = known.every(part => isMasked(part)) ? known : known.filter(part => !isMasked(part));
  return shown.length > 0 ? [{ text: [...new Set(shown)].join(', '), at }] : [];
}

/** An address where a name should stand. */
const ADDRESS = /^\s*[a-z]+:\S/i;

/** Names of current employers: plain text, an Organization, or a Role around one that has not ended. */
function organisationsOf(value: unknown, graph: JsonLdGraph): readonly Raw[] {
  return listOf(value).flatMap(item => {
    const node = graph.resolve(item);
    if (isJsonObject(node) && hasEnded(node)) return [];
    if (isJsonObject(node) && node['worksFor'] !== undefined && textOf(node['name']) === undefined) {
      return organisationsOf(node['worksFor'], graph);
    }
    return texts(node, 'Person.worksFor', graph).filter(({ text }) => !ADDRESS.test(text));
  });
}

function hasEnded(node: JsonObject): boolean {
  return [node, node['member']].some(role => isJsonObject(role) && textOf(role['endDate']) !== undefined);
}

/** schema.org lets `alumniOf` name former employers as well: only what says that it is a school counts. */
const SCHOOL = /School|College|University|EducationalOrganization/;

function studyOf(node: unknown, graph: JsonLdGraph): readonly Claim<Study>[] {
  if (isJsonObject(node) && node['alumniOf'] !== undefined)
    return studyOf(graph.resolve(node['alumniOf']), graph);
  if (isJsonObject(node) && !typesOf(node).some(type => SCHOOL.test(type))) return [];
  const school = folded(textOf(node) ?? (isJsonObject(node) ? textOf(node['name']) : undefined) ?? '');
  if (
    !/\p{L}/u.test(school) ||
    Array.isArray(node) ||
    school.length > 200 ||
    isMasked(school) ||
    ADDRESS.test(school)
  )
    return [];
  const role = isJsonObject(node) && isJsonObject(node['member']) ? node['member'] : {};
  const start = isoDate(textOf(role['startDate']) ?? '');
  const end = isoDate(textOf(role['endDate']) ?? '');
  const study = { school, ...(start ? { start } : {}), ...(end ? { end } : {}) };
  return [claimOf<Study>(study, 'json-ld', 'Person.alumniOf', school)];
}

function imageOf(image: unknown): readonly Raw[] {
  const text = isJsonObject(image) ? (textOf(image['contentUrl']) ?? textOf(image['url'])) : textOf(image);
  return text === undefined ? [] : [{ text, at: 'Person.image' }];
}
