/** A JSON object of a page: nothing about it is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that may stand alone or in an array, as an array. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** Text of a value: a string, a number, the first of an array, or a language map. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return decoded(value);
  if (typeof value === 'number') return String(value);
  // An array in an array says nothing in JSON-LD.
  if (Array.isArray(value)) return Array.isArray(value[0]) ? undefined : textOf(value[0]);
  if (isJsonObject(value)) return typeof value['@value'] === 'string' ? decoded(value['@value']) : undefined;
  return undefined;
}

/** Text of a value, or the `name` of a thing. */
export function nameOf(value: unknown): string | undefined {
  return textOf(value) ?? (isJsonObject(value) ? textOf(value['name']) : undefined);
}

/** An address where a name should stand. */
export function isAddress(text: string): boolean {
  return /^\s*[a-z]+:\S/i.test(text);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['apos', "'"],
  ['#39', "'"],
  ['#x27', "'"],
]);

/** Templates often escape text for HTML before they put it into JSON. The result is text and stays text. */
function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp|apos|#39|#x27);/gi, (whole, name: string) => {
    return ENTITIES.get(name.toLowerCase()) ?? whole;
  });
}
