import * as v from 'valibot';
import {
  type Claim,
  type Field,
  type Many,
  type Missing,
  type MissingReason,
  type Where,
} from '../../candidate/claim.ts';

/** As long as the longest text a reader hands on. */
const TEXT_LENGTH = 20_000;

/** The values of a union, as a record that cannot forget one. */
export function keysOf<Value extends string>(all: Readonly<Record<Value, true>>): readonly Value[] {
  return Object.keys(all) as Value[];
}

export const text = v.pipe(v.string(), v.maxLength(TEXT_LENGTH));
export const flag = v.boolean();
/** A name of something this program knows, or another version of it: shown as it stands where it is not known. */
export const id = v.pipe(v.string(), v.maxLength(200));
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/));
/** ISO 8601. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/),
);
/** An address one may follow, or none. */
export const httpsOrNone = v.pipe(v.string(), v.maxLength(4_096), v.regex(/^(?:https:\/\/.*)?$/));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export function list<T>(
  each: v.GenericSchema<unknown, T>,
  most: number,
): v.GenericSchema<unknown, readonly T[]> {
  return v.pipe(v.array(each), v.maxLength(most));
}

const WHERE = keysOf<Where>({
  'json-ld': true,
  'embedded-data': true,
  markup: true,
  text: true,
  file: true,
  typed: true,
  api: true,
  seen: true,
});

const MISSING = keysOf<MissingReason>({ absent: true, 'not-loaded': true, masked: true, conflict: true });

const missing: v.GenericSchema<unknown, Missing> = v.object({ missing: v.picklist(MISSING) });

export function claim<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Claim<T>> {
  return v.object({ value, where: v.picklist(WHERE), at: text, quote: text });
}

export function field<T>(claimed: v.GenericSchema<unknown, Claim<T>>): v.GenericSchema<unknown, Field<T>> {
  return v.union([claimed, missing]);
}

export function many<T>(
  claimed: v.GenericSchema<unknown, Claim<T>>,
  most: number,
): v.GenericSchema<unknown, Many<T>> {
  return v.union([v.pipe(v.array(claimed), v.minLength(1), v.maxLength(most)), missing]);
}
