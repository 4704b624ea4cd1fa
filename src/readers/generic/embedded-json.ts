import { isJsonObject, textOf, type JsonObject } from './json-value.ts';

/** The data of one page; more would hold it up, and no profile has it. */
const LONGEST = 4_000_000;
/** Objects looked at: real pages hold a few thousand. */
const MOST = 20_000;

/** An object somewhere in the data of a page, and the key it stands under. */
export interface FoundObject {
  readonly object: JsonObject;
  readonly key: string;
}

/** The JSON in every script that a selector finds; what is no JSON is passed over. */
export function embeddedJson(document: Document, at: string): readonly unknown[] {
  return Array.from(document.querySelectorAll(at)).flatMap(({ textContent }) => {
    if (textContent.length > LONGEST) return [];
    try {
      return [JSON.parse(textContent) as unknown];
    } catch {
      return [];
    }
  });
}

/** Every object in some data, what stands further out first. */
export function objectsIn(data: unknown): readonly FoundObject[] {
  const found: FoundObject[] = [];
  const waiting: { readonly value: object; readonly key: string }[] = [{ value: [data], key: '' }];
  for (let at = 0; at < waiting.length && at < MOST; at += 1) {
    const { value, key } = waiting[at] ?? { value: [], key: '' };
    if (isJsonObject(value)) found.push({ object: value, key });
    for (const [name, part] of Object.entries(value) as [string, unknown][]) {
      if (typeof part === 'object' && part !== null) waiting.push({ value: part, key: name });
    }
  }
  return found;
}

/** What stands at the end of a path of keys. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (isJsonObject(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    value,
  );
}

/** The text at the end of a path of keys, empty where there is none. */
export function textAtPath(value: unknown, ...path: readonly string[]): string {
  return textOf(valueAt(value, ...path)) ?? '';
}
