import { isJsonObject, listOf, type JsonObject } from './json-value.ts';

/** What the JSON-LD of a page says, all its scripts together. */
export interface JsonLdGraph {
  /** What the scripts speak of, themselves and in their `@graph`: not what is nested in a property of something. */
  readonly topLevel: readonly JsonObject[];
  /** A value that is a mere reference (`{"@id": ...}`) as the thing it refers to, where the page holds it. */
  readonly resolve: (value: unknown) => unknown;
}

/** Real pages carry a few kilobytes; these keep a hostile page from costing time. */
const LONGEST_SCRIPT = 1_000_000;
const DEEPEST = 12;

/** Reads every JSON-LD script of a page. A script that is no JSON is passed over: the others still count. */
export function jsonLdGraph(document: Document): JsonLdGraph {
  const roots = Array.from(document.querySelectorAll('script[type^="application/ld+json" i]'), parsed);
  const topLevel = roots.flatMap(root => listOf(root).flatMap(membersOf));
  const known = new Map<string, JsonObject>();
  for (const node of topLevel) collect(node, known, 0);
  return {
    topLevel,
    resolve: value => (isReference(value) ? (known.get(value['@id']) ?? value) : value),
  };
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

function collect(value: unknown, known: Map<string, JsonObject>, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, known, depth + 1);
  } else if (isJsonObject(value)) {
    const id = value['@id'];
    if (typeof id === 'string' && !isReference(value) && !known.has(id)) known.set(id, value);
    for (const item of Object.values(value)) collect(item, known, depth + 1);
  }
}

function isReference(value: unknown): value is JsonObject & { readonly '@id': string } {
  return (
    isJsonObject(value) &&
    typeof value['@id'] === 'string' &&
    Object.keys(value).every(key => key === '@id' || key === '@type')
  );
}
