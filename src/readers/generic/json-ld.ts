import { foundPerson, type FoundPerson } from './found-person.ts';
import { idsOf, isPersonNode, jsonLdGraph, typesOf, type JsonLdGraph } from './json-ld-graph.ts';
import { rawJsonLdPerson, type JsonLdSubject } from './json-ld-person.ts';
import { listOf, textOf, type JsonObject } from './json-value.ts';
import { isSamePage } from './same-page.ts';

/** Who the JSON-LD of a page says the page is about. */
export type JsonLdReading =
  /** The one person the page is about, each statement about them on its own. */
  | { readonly about: 'person'; readonly persons: readonly FoundPerson[] }
  /** A profile of an organisation, or of somebody other than the one the address names. */
  | { readonly about: 'organisation' | 'another-person' }
  /** Something written: whoever it names wrote it, or is written about. */
  | { readonly about: 'article' }
  /** Nobody in particular: a thing, a list of people, a shop. */
  | { readonly about: 'nobody' };

/** Pages about a thing somebody made or sells: a Person beside it is its author. */
const WORK = /(?:Article|Posting|Recipe|Product|Event|Review|Course|Book|Movie|Podcast\w*|Episode)$/;
/** Those of them that are written about people as well: there, whom a page is `about` is whom it tells of. */
const ARTICLE = /(?:Article|(?<!Job)Posting|Review|Recipe)$/;
/** Properties by which a page says whom it is about. Whoever only wrote, made or published it is not its subject. */
const SUBJECT = new Set(['mainEntity', 'about', 'mainEntityOfPage', '@graph']);

/** The schema.org Person that is the subject of the page, read from its JSON-LD. */
export function readJsonLd(document: Document, url: URL): JsonLdReading {
  const graph = jsonLdGraph(document);
  const isOneOf = (kinds: RegExp): boolean =>
    graph.topLevel.some(node => typesOf(node).some(type => kinds.test(type)));
  const isArticle = isOneOf(ARTICLE);
  const pages = graph.topLevel.filter(isPageNode);
  const declared = pages.flatMap(page => mainEntitiesOf(page, graph, isArticle));
  const persons = declared.filter(({ person }) => isPersonNode(person));
  if (declared.some(({ person }) => isOrganisationNode(person)) && persons.length === 0) {
    return { about: 'organisation' };
  }
  // The data of the profile before may still be there beside that of the one that is open.
  const current = persons.filter(({ person }) => !isOfAnotherAddress(person, url));
  if (persons.length > 0 && current.length === 0) return { about: 'another-person' };
  const subjects =
    persons.length > 0
      ? sameSubject(current)
      : isOneOf(WORK)
        ? []
        : undeclaredSubjects(graph, document.title, url);
  if (subjects.length === 0) return { about: isArticle ? 'article' : 'nobody' };
  return {
    about: 'person',
    persons: subjects.map(subject => foundPerson('json-ld', rawJsonLdPerson(subject, graph), url)),
  };
}

function isPageNode(node: unknown): node is JsonObject {
  return typesOf(node).some(type => type.endsWith('Page'));
}

/** Whom a page node says it is about; `about` names a subject of an article as well, so that it counts on no such page. */
function mainEntitiesOf(page: JsonObject, graph: JsonLdGraph, isArticle: boolean): readonly JsonLdSubject[] {
  return listOf(page['mainEntity'] ?? (isArticle ? undefined : page['about'])).flatMap(value => {
    const node = graph.resolve(value);
    // A page about a profile page, once.
    if (isPageNode(node)) {
      return listOf(node['mainEntity']).flatMap(inner => {
        const person = graph.resolve(inner);
        return isPersonNode(person) || isOrganisationNode(person) ? [{ person, page: node }] : [];
      });
    }
    return isPersonNode(node) || isOrganisationNode(node) ? [{ person: node, page }] : [];
  });
}

function isOrganisationNode(node: unknown): node is JsonObject {
  return (
    !isPersonNode(node) && typesOf(node).some(type => /(?:Organization|Corporation|Business)$/.test(type))
  );
}

/** Persons that stand on their own, on a page that does not say whom it is about. */
function undeclaredSubjects(graph: JsonLdGraph, title: string, url: URL): readonly JsonLdSubject[] {
  const makers = new Set(graph.topLevel.flatMap(makersOf));
  const isOfThisPage = (person: JsonObject): boolean =>
    addressesOf(person, url).some(at => isSamePage(at, url));
  // Whoever made the site is its subject where it is called after them and is their address.
  const isCalledAfter = (person: JsonObject): boolean =>
    title.includes(textOf(person['name']) ?? '\n') && isOfThisPage(person);
  const persons = graph.topLevel
    .filter(isPersonNode)
    .filter(person => !idsOf(person).some(id => makers.has(id)) || isCalledAfter(person))
    .map(person => ({ person }));
  const ofThisPage = persons.filter(({ person }) => isOfThisPage(person));
  if (ofThisPage.length > 0) return sameSubject(ofThisPage);
  return isOfOrganisation(graph, persons) ? [] : sameSubject(persons);
}

/** An organisation that none of the persons names as theirs: the page is its own, and they are whom it mentions. */
function isOfOrganisation(graph: JsonLdGraph, persons: readonly JsonLdSubject[]): boolean {
  const theirs = new Set(
    persons.flatMap(({ person }) =>
      ['worksFor', 'affiliation', 'alumniOf', 'memberOf'].flatMap(property => idsOf(person[property])),
    ),
  );
  return graph.topLevel.some(node => isOrganisationNode(node) && !idsOf(node).some(id => theirs.has(id)));
}

/** The `@id`s a node refers to as its author, creator, publisher, employee ...: anything but its subject. */
function makersOf(node: JsonObject): readonly string[] {
  return Object.entries(node).flatMap(([property, value]) =>
    SUBJECT.has(property) || isPersonNode(node) ? [] : idsOf(value).filter(id => id !== node['@id']),
  );
}

/** Several statements are about one person only when they share an `@id` or a name; else it is a list of people. */
function sameSubject(subjects: readonly JsonLdSubject[]): readonly JsonLdSubject[] {
  const [first, ...others] = subjects;
  if (!first) return [];
  const isSame = others.every(({ person }) => {
    const name = textOf(person['name'])?.trim().toLowerCase();
    return (
      person === first.person ||
      (typeof person['@id'] === 'string' && person['@id'] === first.person['@id']) ||
      (name !== undefined && name === textOf(first.person['name'])?.trim().toLowerCase())
    );
  });
  return isSame ? subjects : [];
}

function addressesOf(person: JsonObject, url: URL): readonly URL[] {
  return [...listOf(person['url']), ...idsOf(person)].flatMap(raw =>
    typeof raw === 'string' && URL.canParse(raw, url.href) ? [new URL(raw, url.href)] : [],
  );
}

/**
 * After a navigation inside a site the JSON-LD of the profile before may still be there. Compared only where both
 * addresses are of the form `/somebody` on one host, which is where a difference means another person.
 */
function isOfAnotherAddress(person: JsonObject, url: URL): boolean {
  const own = textOf(person['url']);
  if (own === undefined || !URL.canParse(own, url.href)) return false;
  const [said, open] = [new URL(own, url.href), url];
  const isSlug = ({ pathname }: URL): boolean => /^\/[^/]+\/?$/.test(pathname);
  return said.host === open.host && isSlug(said) && isSlug(open) && !isSamePage(said, open);
}
