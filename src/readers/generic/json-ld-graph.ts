import { isJsonObject, listOf, type JsonObject } from './json-value.ts';

/** What the JSON-LD of a page says, all its scripts together. */
export interface JsonLdGraph {
  /** What the scripts speak of, themselves and in their `@graph`: not what is nested in a property of something. */
  readonly topLevel: readonly JsonObject[];
  /** A value with an `@id` as all that the page says of the thing it names; every other value as it is. */
  readonly resolve: (value: unknown) => unknown;
}

/** Real pages carry a few kilobytes in a few scripts; these keep a hostile page from costing time. */
const LONGEST_SCRIPT = 1_000_000;
const MOST_SCRIPTS = 50;
const MOST_NODES = 20_000;
const DEEPEST = 12;
/** No thing has more properties in schema.org; what is said of it in ever more places is not put together. */
const MOST_PROPERTIES = 200;

/** Reads every JSON-LD script of a page. A script that is no JSON is passed over: the others still count. */
export function jsonLdGraph(document: Document): JsonLdGraph {
  const scripts = Array.from(document.querySelectorAll('script[type^="application/ld+json" i]'));
  const roots = scripts.slice(0, MOST_SCRIPTS).map(parsed);
  const topLevel = roots.flatMap(root => listOf(root).flatMap(membersOf)).slice(0, MOST_NODES);
  const known = new Map<string, JsonObject>();
  const left = { nodes: MOST_NODES };
  for (const node of topLevel) collect(node, known, left, 0);
  return {
    topLevel,
    resolve: value => {
      const node = isNamed(value) ? known.get(value['@id']) : undefined;
      return node && isSameKind(node, value) ? node : value;
    },
  };
}

/** Pages reuse an address as the `@id` of a page and of the person on it: these are not one thing. */
function isSameKind(one: unknown, other: unknown): boolean {
  const [types, others] = [typesOf(one), typesOf(other)];
  return types.length === 0 || others.length === 0 || types.some(type => others.includes(type));
}

/** The schema.org types of a node, without the vocabulary in front. */
export function typesOf(node: unknown): readonly string[] {
  if (!isJsonObject(node)) return [];
  return listOf(node['@type'])
    .filter(type => typeof type === 'string')
    .map(type => type.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, ''));
}

export function isPersonNode(node: unknown): node is JsonObject {
  return typesOf(node).includes('Person');
}

/** The `@id`s that a value of a property refers to, or carries. */
export function idsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap(item =>
    isJsonObject(item) && typeof item['@id'] === 'string' ? [item['@id']] : [],
  );
}

function parsed(script: Element): unknown {
  const text = script.textContent;
  if (text.length > LONGEST_SCRIPT) return undefined;
  try {
    // Older templates still wrap the JSON in a comment.
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''),
    ) as unknown;
  } catch {
    return undefined;
  }
}

function membersOf(root: unknown): readonly JsonObject[] {
  if (!isJsonObject(root)) return [];
  const members = listOf(root['@graph']).filter(isJsonObject);
  return '@type' in root || members.length === 0 ? [root, ...members] : members;
}

/** What is said of one `@id` in several places is said of one thing (JSON-LD 1.1, "Node Identifiers"); the first counts. */
function collect(
  value: unknown,
  known: Map<string, JsonObject>,
  left: { nodes: number },
  depth: number,
): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null || (left.nodes -= 1) < 0) return;
  if (isNamed(value)) {
    const before = known.get(value['@id']);
    if (!before) known.set(value['@id'], value);
    else if (isSameKind(before, value) && Object.keys(before).length < MOST_PROPERTIES)
      known.set(value['@id'], { ...value, ...before });
  }
  for (const item of Object.values(value)) collect(item, known, left, depth + 1);
}

function isNamed(value: unknown): value is JsonObject & { readonly '@id': string } {
  return isJsonObject(value) && typeof value['@id'] === 'string';
}
