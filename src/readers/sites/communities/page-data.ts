import { isJsonObject, textOf, type JsonObject } from '../../generic/json-value.ts';
import type { Raw } from '../../generic/found-person.ts';

/** Data longer than this are not parsed: it would hold up the page. */
const LONGEST = 3_000_000;

/** A JSON object that stands in a page as text; `undefined` for everything else. */
export function jsonObjectIn(text: string): JsonObject | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The object under one of the keys; sites renamed theirs from `display_name` to `displayName` over the years. */
export function objectAt(data: JsonObject | undefined, ...keys: readonly string[]): JsonObject | undefined {
  return keys.map(key => data?.[key]).find(isJsonObject);
}

/** The first of the keys under which a text stands. */
export function textUnder(data: JsonObject, ...keys: readonly string[]): readonly Raw[] {
  for (const key of keys) {
    const text = textOf(data[key])?.trim() ?? '';
    if (text !== '') return [{ text, at: key }];
  }
  return [];
}

/** Town and country as a site shows them: "Lyon, France". */
export function placeUnder(data: JsonObject, ...keys: readonly string[]): readonly Raw[] {
  const parts = keys.flatMap(key => textUnder(data, key));
  return parts.length === 0
    ? []
    : [{ text: parts.map(({ text }) => text).join(', '), at: parts.map(({ at }) => at).join(', ') }];
}
