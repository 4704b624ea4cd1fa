import { textOf, type JsonObject } from '../../generic/json-value.ts';
import type { Raw } from '../../generic/found-person.ts';

/** The first of the keys under which a text stands: sites renamed theirs, as `display_name` to `displayName`. */
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
