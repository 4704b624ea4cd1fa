import { type Claim, type Field, type Many, type MissingReason, many, missing } from './claim.ts';
import { folded } from './text.ts';

/** Most claims a field of several holds: a page that gives more is not about one person. */
const MOST = 50;
/** Most other names and places: they are each looked up, and a page could list thousands. */
const MOST_OTHERS = 20;

/** The first claim there is, or the reason there is none. */
export function firstOf<T>(claims: readonly Claim<T>[], otherwise: MissingReason = 'absent'): Field<T> {
  return claims[0] ?? missing(otherwise);
}

/** The most precise of dates that agree as far as each goes; `conflict` when two do not. */
export function agreedDate(
  claims: readonly Claim<string>[],
  otherwise: MissingReason = 'absent',
): Field<string> {
  const [best] = claims.toSorted((a, b) => b.value.length - a.value.length);
  if (best && !claims.every(({ value }) => best.value.startsWith(value))) return missing('conflict');
  return firstOf(best ? [best] : [], otherwise);
}

/** Every claim that says something the ones before it do not. */
export function distinct(
  claims: readonly Claim<string>[],
  otherwise: MissingReason = 'absent',
): Many<string> {
  return many(differing(claims).slice(0, MOST), otherwise);
}

/** The same for phone numbers: how they are set out in print does not count. */
export function distinctPhones(
  claims: readonly Claim<string>[],
  otherwise: MissingReason = 'absent',
): Many<string> {
  const phones = differing(claims, value => value.replace(/\D/g, ''));
  return many(phones.slice(0, MOST), otherwise);
}

/** What the page says besides the value it shows first. */
export function othersThan(
  shown: Field<string>,
  claims: readonly Claim<string>[],
  otherwise: MissingReason = 'absent',
): Many<string> {
  const first = 'missing' in shown ? [] : [shown];
  return many(differing([...first, ...claims]).slice(first.length, first.length + MOST_OTHERS), otherwise);
}

const asText = (value: string): string => folded(value).normalize('NFKC').toLowerCase();

function differing(claims: readonly Claim<string>[], keyOf = asText): readonly Claim<string>[] {
  const seen = new Set<string>();
  return claims.filter(({ value }) => {
    const key = keyOf(value);
    return !seen.has(key) && seen.add(key);
  });
}
