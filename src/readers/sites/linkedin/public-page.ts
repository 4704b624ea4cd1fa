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

/**
 * What marks the head of the page; companies and jobs have the same head. A page kept in a public repository, 2023, and
 * public code, 2026-01.
 */
const AT = {
  page: 'meta[name="pageKey"][content^="public_profile"], meta[property="og:type"][content="profile"]',
  name: '.top-card-layout__title',
  headline: '.top-card-layout__headline',
  /** The followers stand behind it in the same line. */
  location: '.top-card-layout__first-subline :is(.top-card__subline-item, .not-first-middot > span)',
  /** Named in the top card even where the structured data has asterisks. */
  employer: '.top-card-layout [data-section="currentPositionsDetails"] .top-card-link__description',
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
    const stated = (value: unknown, at: string): Field<string> => field(textOf(value), 'json-ld', at);
    const shown = (at: string): Field<string> => field(textAt(document, at), 'markup', at);
    const name = known(stated(person['name'], 'Person.name'), shown(AT.name));
    if ('missing' in name) return undefined;

    const employers = nodesIn(person, 'worksFor');
    const former = nodesIn(person, 'alumniOf');
    const schools = former.filter(isSchool);
    const current = employers.filter(node => !spanOf(node).end).map(nameOf);
    const place = shown(AT.location);
    const about = (textOf(person['description']) ?? '')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<[^>]*>/g, ' ');
    return {
      name,
      slugs: [slugIn(textOf(person['url']) ?? '')].filter(own => own !== undefined),
      fields: {
        headline: shown(AT.headline),
        location: known(
          stated(nodesIn(person, 'address')[0]?.['addressLocality'], 'Person.address.addressLocality'),
          // Without a location, the number of followers comes first.
          'value' in place && /\d/.test(place.value) ? missing('absent') : place,
        ),
        currentOrganisation: known(
          stated(current[0], 'Person.worksFor'),
          shown(AT.employer),
          stated(
            current.find(own => !isMasked(own)),
            'Person.worksFor',
          ),
        ),
        photo: photoAt(
          textOf(nodesIn(person, 'image')[0]?.['contentUrl']) ?? '',
          'json-ld',
          'Person.image.contentUrl',
        ),
        experience: unmasked(
          [...employers, ...former.filter(node => !isSchool(node))],
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
        languages: unmasked(nodesIn(person, 'knowsLanguage'), nameOf, 'Person.knowsLanguage'),
        ...ownWords(about, document.querySelector(AT.head) ?? document.head),
      },
    };
  },
};

/** The first field that has a value; where none has, asterisks are worth a mention. */
function known(...fields: readonly Field<string>[]): Field<string> {
  return (
    fields.find(each => 'value' in each) ??
    fields.find(each => 'missing' in each && each.missing === 'masked') ??
    missing('absent')
  );
}

/** The one person the structured data is about; articles of theirs stand beside. Empty when there is none. */
function personIn(document: Document, slug: string): JsonObject {
  const persons = embeddedObjects(document, JSON_LD, '@graph', PERSON).filter(
    node => node['@type'] === 'Person',
  );
  const own = persons.find(person => slugIn(textOf(person['url']) ?? '') === slug);
  return own ?? (persons.length === 1 ? persons[0] : undefined) ?? {};
}

function nodesIn(person: JsonObject, property: string): readonly JsonObject[] {
  return listOf(person[property]).map(node => (isJsonObject(node) ? node : { name: node }));
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
  const named = nodes.filter(node => nameOf(node) !== '');
  const claims = named
    .filter(node => !isMasked(nameOf(node)))
    .map((node): Claim<T> => claimOf(read(node), 'json-ld', at, nameOf(node)));
  return many(claims, named.length > 0 ? 'masked' : 'absent');
}

function field(text: string | undefined, where: Claim<string>['where'], at: string): Field<string> {
  const line = folded(text ?? '');
  if (line === '') return missing('absent');
  return isMasked(line) ? missing('masked') : claimOf(line, where, at, line);
}
