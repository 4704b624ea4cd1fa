import type { Candidate } from '../../src/candidate/candidate.ts';
import { isMissing } from '../../src/candidate/claim.ts';

/** Readings of pages whose key names one profile. On others one address may show several people, each after the other. */
const SURE: readonly Candidate['grade'][] = ['real-page', 'public-code'];
/** Of what belongs to one candidate in the session. */
const OF_CANDIDATE = ['answers', 'github'] as const;

/** The same for one person on one page, and for nobody else. At most as long as a key and a name. */
export function personOf({ key, grade, name }: Pick<Candidate, 'key' | 'grade' | 'name'>): string {
  if (SURE.includes(grade) && !key.endsWith(':')) return key;
  return `${key}\n${isMissing(name) ? '' : name.value}`;
}

/**
 * Where something of a candidate lies in the session. The session is one for ordinary and private windows: what belongs to
 * a private tab lies apart, under that tab, so that it can go with it.
 */
export function sessionKeyOf(
  what: (typeof OF_CANDIDATE)[number],
  candidate: Candidate,
  privateTab?: number,
): string {
  return `${what}-${privateTab === undefined ? '' : `private-${privateTab}-`}${personOf(candidate)}`;
}

/** Everything of a candidate that goes with a private tab. */
export function privateKeysOf(candidate: Candidate, tab: number): readonly string[] {
  return OF_CANDIDATE.map(what => sessionKeyOf(what, candidate, tab));
}
