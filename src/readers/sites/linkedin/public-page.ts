import type { Role, Study } from '../../../candidate/candidate.ts';
import { many, missing, type Claim, type Field, type Many } from '../../../candidate/claim.ts';
import { isMasked } from '../../../candidate/masked.ts';
import { claimOf, folded } from '../../../candidate/text.ts';
import { isJsonObject, listOf, textOf, type JsonObject } from '../../generic/json-value.ts';
import { all, textAt } from './elements.ts';
import { embeddedObjects } from './embedded-names.ts';
import type { Layout } from './layout.ts';
import { ownWords } from './own-words.ts';
import { photoAt } from './photo.ts';
import { slugIn } from './subject.ts';

/** What marks the head of the page. Public code, 2026-01; companies and jobs have the same head. */
const AT = {
  page: 'meta[name="pageKey"][content^="public_profile"], meta[property="og:type"][content="profile"]',
  name: '.top-card-layout__title',
  headline: '.top-card-layout__headline',
  /** The followers stand behind it in the same line. */
  location: '.top-card-layout__first-subline :is(.top-card__subline-item, .not-first-middot > span)',
  /** Named in the top card even where the structured data has asterisks. */
  employer: '.top-card-layout [data-section="currentPositionsDetails"] .top-card-link',
  head: '.top-card-layout',
} as const;

const JSON_LD = 'script[type="application/ld+json"]';
const PERSON = '"Person"';
/** A year, or a month of one: nothing else is written there. Seen 2026-01. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** The page that is shown to people who are not signed in. Much of it is asterisks; those are nothing, not values. */
export const publicPage: Layout = {
  id: 'public',
  selectors: Object.values(AT),
  test: document =>
    document.querySelector(AT.page) !== null ||
    all(document, JSON_LD).some(script => script.textContent.includes(PERSON)),

  read: (document, slug) => {
    const person = personIn(document, slug);
    const shown = (at: string): Field<string> => {
      const text = textAt(document, at);
      // Without a location, the number of followers comes first.
      return field(at === AT.location && /\d/.test(text) ? '' : text, 'markup', at);
    };
    const stated = (value: unknown, at: string): Field<string> => field(textOf(value), 'json-ld', at);
    const or = (one: Field<string>, other: Field<string>): Field<string> => ('missing' in one ? other : one);

    const name = or(stated(person['name'], 'Person.name'), shown(AT.name));
    if ('missing' in name) return undefined;

    const address = isJsonObject(person['address']) ? person['address'] : {};
    const employers = nodesIn(person, 'worksFor');
    const former = nodesIn(person, 'alumniOf');
    const schools = former.filter(isSchool);
    const roles = [...employers, ...former.filter(node => !isSchool(node))];
    const image = listOf(person['image']).find(isJsonObject);
    const about = (textOf(person['description']) ?? '')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<[^>]*>/g, ' ');
    const current = employers.filter(node => !spanOf(node).end).map(nameOf);
    const slugs = [slugIn(textOf(person['url']) ?? '')];

    return {
      name,
      slugs: slugs.filter(own => own !== undefined),
      fields: {
        headline: shown(AT.headline),
        location: or(
          stated(address['addressLocality'], 'Person.address.addressLocality'),
          shown(AT.location),
        ),
        currentOrganisation: or(
          or(
            stated(
              current.find(own => !isMasked(own)),
              'Person.worksFor',
            ),
            shown(AT.employer),
          ),
          stated(current[0], 'Person.worksFor'),
        ),
        languages: many(
          listOf(person['knowsLanguage'])
            .map(node => nameOf(isJsonObject(node) ? node : { name: node }))
            .filter(language => language !== '' && !isMasked(language))
            .map(language => claimOf(language, 'json-ld', 'Person.knowsLanguage', language)),
        ),
        photo: photoAt(textOf(image?.['contentUrl']) ?? '', 'json-ld', 'Person.image.contentUrl'),
        experience: unmasked(
          roles,
          (node): Role => ({
            organisation: nameOf(node),
            ...(employers.includes(node) && { end: 'present' }),
            ...spanOf(node),
          }),
          'Person.worksFor+alumniOf',
        ),
        education: unmasked(
          schools,
          (node): Study => ({ school: nameOf(node), ...spanOf(node) }),
          'Person.alumniOf',
        ),
        ...ownWords(about, document.querySelector(AT.head) ?? document.head),
      },
    };
  },
};

/** The one person the structured data is about; articles of theirs stand beside. Empty when there is none. */
function personIn(document: Document, slug: string): JsonObject {
  const persons = embeddedObjects(document, JSON_LD, '@graph', PERSON).filter(
    node => node['@type'] === 'Person',
  );
  const own = persons.find(person => slugIn(textOf(person['url']) ?? '') === slug);
  return own ?? (persons.length === 1 ? persons[0] : undefined) ?? {};
}

function nodesIn(person: JsonObject, property: string): readonly JsonObject[] {
  return listOf(person[property])
    .filter(isJsonObject)
    .filter(node => nameOf(node) !== '');
}

function nameOf(node: JsonObject): string {
  return folded(textOf(node['name']) ?? '');
}

function isSchool(node: JsonObject): boolean {
  return node['@type'] === 'EducationalOrganization';
}

/** When somebody was there; those who are still there have no end. */
function spanOf(node: JsonObject): { readonly start?: string; readonly end?: string } {
  const member = isJsonObject(node['member']) ? node['member'] : {};
  const [start, end] = ['startDate', 'endDate'].map(key => DATE.exec(textOf(member[key]) ?? '')?.[0]);
  return { ...(start && { start }), ...(end && { end }) };
}

function unmasked<T>(nodes: readonly JsonObject[], read: (node: JsonObject) => T, at: string): Many<T> {
  const claims = nodes
    .filter(node => !isMasked(nameOf(node)))
    .map((node): Claim<T> => claimOf(read(node), 'json-ld', at, nameOf(node)));
  return many(claims, nodes.length > 0 ? 'masked' : 'absent');
}

function field(text: string | undefined, where: Claim<string>['where'], at: string): Field<string> {
  const line = folded(text ?? '');
  if (line === '') return missing('absent');
  return isMasked(line) ? missing('masked') : claimOf(line, where, at, line);
}
