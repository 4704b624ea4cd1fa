/**
 * A claim is one value a candidate presents, together with where it was read. Nothing in the engine is a bare
 * value: what cannot say where it came from cannot be shown as evidence.
 */

/**
 * The kind of place a value was read from, most structured first; `api`: GitHub's public one, asked by the user; `seen`: an
 * earlier visit, or another page that was visited.
 */
export type Where = 'json-ld' | 'embedded-data' | 'markup' | 'text' | 'file' | 'typed' | 'api' | 'seen';

/** One value with its provenance. */
export interface Claim<T> {
  readonly value: T;
  readonly where: Where;
  /** Where exactly, for a developer: a selector, a JSON path, or the name of a text rule. Never holds page text. */
  readonly at: string;
  /** The text as it stood there, white space folded, at most {@link QUOTE_LENGTH} characters. */
  readonly quote: string;
}

/**
 * Why a field has no value: `absent` (the page has no such thing), `not-loaded` (the site fills it in on
 * scrolling), `masked` (asterisks), `conflict` (the page says two different things about this person).
 */
export type MissingReason = 'absent' | 'not-loaded' | 'masked' | 'conflict';

export interface Missing {
  readonly missing: MissingReason;
}

/** A field with one value, or the reason there is none. */
export type Field<T> = Claim<T> | Missing;

/** A field with several values (never an empty array), or the reason there is none. */
export type Many<T> = readonly Claim<T>[] | Missing;

/** Long enough for a headline, short enough that a card can show it. */
export const QUOTE_LENGTH = 200;

export function missing(reason: MissingReason): Missing {
  return { missing: reason };
}

export function isMissing(field: Field<unknown> | Many<unknown>): field is Missing {
  return 'missing' in field;
}

/** The claims of a field as an array: empty when the field is missing. For loops that need no reason. */
export function claimsOf<T>(field: Field<T> | Many<T>): readonly Claim<T>[] {
  if (isMissing(field)) return [];
  return isMany(field) ? field : [field];
}

function isMany<T>(field: Claim<T> | readonly Claim<T>[]): field is readonly Claim<T>[] {
  return Array.isArray(field);
}

/** An array of claims as a field: the given reason when the array is empty. */
export function many<T>(claims: readonly Claim<T>[], whenEmpty: MissingReason = 'absent'): Many<T> {
  return claims.length > 0 ? claims : missing(whenEmpty);
}
