import type { Candidate } from '../candidate/candidate.ts';
import { type Claim, claimsOf, isMissing } from '../candidate/claim.ts';
import { namesConflict } from '../names/conflict.ts';
import type { Alike, AlikeWhat, Seen, SeenOther } from './seen.ts';
import type { Evidence, EvidenceField } from './signal.ts';

/** Asterisks and dots that stand for letters. */
const MASKED = /[*•●█]/u;

const MOST = {
  /** Names of one page that are compared; a page with more is not about one person. */
  names: 6,
  /** Other pages that are looked at. */
  others: 20,
} as const;

/** Other pages that are shown: one question, asked once. */
export const SHOWN = 3;

/** Another page, with what it has in common with the one at hand. */
export interface Met {
  readonly other: SeenOther;
  /** Never empty. */
  readonly alike: readonly Alike[];
}

/** The names of the page, and the one the user entered, that are spelled out; empty where there is none. */
export function namesOnPage({ name, otherNames, partialName }: Candidate): readonly string[] {
  if (isMissing(name) || partialName || MASKED.test(name.value)) return [];
  return [name, ...claimsOf(otherNames)]
    .map(({ value }) => value)
    .filter(value => !MASKED.test(value))
    .slice(0, MOST.names);
}

/** Other pages that have one of these in common, and no name that could be this person's. */
export function metUnderOtherNames(
  names: readonly string[],
  seen: Seen,
  whats: readonly AlikeWhat[],
): readonly Met[] {
  return met(seen, whats).filter(({ other }) => isSomebodyElse(names, other));
}

/** Other pages that have one of these in common. */
export function met(seen: Seen, whats: readonly AlikeWhat[]): readonly Met[] {
  return seen.others
    .map(other => ({ other, alike: other.alike.filter(({ what }) => whats.includes(what)) }))
    .filter(({ other, alike }) => alike.length > 0 && other.name !== '')
    .slice(0, MOST.others);
}

/** Whether none of one’s names could be one of the other’s. */
export function isSomebodyElse(names: readonly string[], other: SeenOther): boolean {
  const theirs = [other.name, ...other.otherNames].slice(0, MOST.names);
  return names.length > 0 && names.every(name => theirs.every(their => namesConflict(name, their)));
}

/** The other page as evidence: its name and address, and the day it was seen. */
export function seenEvidence({ name, url, on }: SeenOther): Evidence {
  return { field: 'seen', claim: seenClaim(name, `${name}, ${url}, ${on}`) };
}

export function seenClaim(value: string, quote: string): Claim<string> {
  return { value, where: 'seen', at: 'remembered', quote: quote.slice(0, 400) };
}

/** What is in common, on the page at hand. */
export function alikeEvidence(
  alike: readonly Alike[],
  fieldOf: (alike: Alike) => EvidenceField,
): readonly Evidence[] {
  return alike.slice(0, SHOWN).map(each => ({ field: fieldOf(each), claim: each.claim }));
}
