import type { NorthKoreaReason } from './entry.ts';

/** What of a listing can show that it bears on North Korea. */
export interface NorthKoreaFacts {
  readonly programmes: readonly string[];
  /** Nationalities and citizenships. */
  readonly nationalities: readonly string[];
  readonly birthPlaces: readonly string[];
  /** The publisher's remarks without the birth places. */
  readonly remarks: string;
}

const WORDING = /north korea/i;
const COUNTRY = /^(korea, north|north korea|democratic people's republic of korea)$/i;
const PLACE = /\b(korea, north|north korea|democratic people's republic of korea)$/i;

/**
 * The four-way rule: a programme tag, the wording of the remarks, a nationality, a birth place. The tag alone
 * misses 121 of the 668 entries of OFAC's list that bear on North Korea: the bosses of IT workers are listed
 * under non-proliferation and cyber programmes.
 */
export function northKoreaReasons(facts: NorthKoreaFacts): readonly NorthKoreaReason[] {
  const reasons: NorthKoreaReason[] = [];
  if (facts.programmes.some(programme => programme.includes('DPRK'))) reasons.push('programme');
  if (WORDING.test(facts.remarks)) reasons.push('remark');
  if (facts.nationalities.some(nationality => COUNTRY.test(nationality))) reasons.push('nationality');
  if (facts.birthPlaces.some(place => PLACE.test(place))) reasons.push('birth-place');
  return reasons;
}
