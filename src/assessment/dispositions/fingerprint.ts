import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fullListOf } from '../../watchlists/listed-by.ts';
import type { Comparison, Match } from '../../watchlists/match.ts';
import type { Evidence } from '../../signals/signal.ts';
import type { SourcedFinding } from '../assessment.ts';

/** A clock that a page shows is another one at every visit. What is made of it stands in the other values. */
const TIME_OF_DAY = /^\d{1,2}:\d\d/;
/** When another page was looked at last is nothing that page or this one says. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The listing a finding is about, among the matches of its assessment. */
export function listingOf({ listed }: SourcedFinding, matches: readonly Match[]): Match | undefined {
  return listed && matches.find(({ list, id }) => list === listed.list && id === listed.id);
}

/** The same for all findings of one profile, and for nobody else's. */
export function profileOf(key: string): string {
  return hashed('profile', key);
}

/**
 * What a finding is about, however the words of the page change: its signal, and the listed party where there is one. An
 * entry of the starter list is the same party as the full list's.
 */
export function subjectOf(finding: SourcedFinding, matches: readonly Match[]): string {
  const { signal, listed } = finding;
  if (listed === undefined) return hashed('subject', signal);
  const page = listingOf(finding, matches)?.officialPage ?? '';
  return hashed('subject', signal, fullListOf(listed.list, page) ?? listed.list, listed.id);
}

/** What the profile said. A finding that became graver is another one. Where it was read, and in what order, is no matter. */
export function saidOf({ group, strength, values, evidence }: SourcedFinding): string {
  const passes = (text: string): boolean => TIME_OF_DAY.test(text) || (group === 'cases' && DAY.test(text));
  const stands = (text: string): string => (passes(text) ? '' : text);
  const read = ({ field, claim }: Evidence): readonly string[] => [field, stands(claim.value)];
  return hashed('said', strength, values.map(stands), sorted(evidence.map(read)));
}

/** What the list says of the party, and how it compares with the profile; `undefined` where no listing is behind the finding. */
export function listingFingerprint(finding: SourcedFinding, matches: readonly Match[]): string | undefined {
  const match = listingOf(finding, matches);
  if (match === undefined) return undefined;
  const { name, matchedName, quality, programmes, identity, agreements, disagreements } = match;
  const compared = ({ about, candidate, listed, how }: Comparison): readonly string[] => [
    about,
    candidate,
    listed,
    how,
  ];
  return hashed(
    'listing',
    [name, matchedName, quality, identity],
    programmes.toSorted(),
    sorted(agreements.map(compared)),
    sorted(disagreements.map(compared)),
  );
}

function sorted(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map(row => JSON.stringify(row)).sort();
}

/** SHA-256, hexadecimal. As JSON, so that no two things run together. */
function hashed(...parts: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
}
