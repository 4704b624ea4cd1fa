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

/**
 * The country as the publishers write it: "Korea, North" (OFAC), "Democratic People's Republic of Korea" (UN, UK, SECO),
 * "DPRK" (DFAT), KP and PRK (ISO 3166), "North Korean". Straight and curly apostrophes, or none.
 */
const COUNTRY =
  /(?:korea, north|north korean?|(?:the )?democratic people['’`]?s[’']? republic of korea|korea,? \(?democratic people['’`]?s[’']? republic(?: of)?\)?|dprk|조선민주주의인민공화국|북한)/
    .source;
/** `DPRK3`, `1718 (DPRK)`, the EU's `PRK`, a regime's full name. */
const PROGRAMME = new RegExp(`dprk|^prk$|${COUNTRY}`, 'i');
const WORDING = /north\s+korea/i;
/** DFAT writes both its names: "Democratic People's Republic of Korea (North Korea)". */
const NATIONALITY = new RegExp(`^(?:${COUNTRY}|kp|prk)(?: \\(${COUNTRY}\\))?$`, 'i');
/** A place names its country last. */
const PLACE = new RegExp(`(?:^|[\\s,(])(?:${COUNTRY})\\)?$`, 'i');

/** Whether a text has the wording the rule looks for in remarks: reasons fill whole files, and few have it. */
export function mentionsNorthKorea(text: string): boolean {
  return WORDING.test(text);
}

/**
 * The four-way rule: a programme tag, the wording of the remarks, a nationality, a birth place. The tag alone
 * misses 121 of the 668 entries of OFAC's list that bear on North Korea: the bosses of IT workers are listed
 * under non-proliferation and cyber programmes.
 */
export function northKoreaReasons(facts: NorthKoreaFacts): readonly NorthKoreaReason[] {
  const reasons: NorthKoreaReason[] = [];
  if (facts.programmes.some(programme => PROGRAMME.test(programme))) reasons.push('programme');
  if (mentionsNorthKorea(facts.remarks)) reasons.push('remark');
  if (facts.nationalities.some(nationality => NATIONALITY.test(nationality.trim())))
    reasons.push('nationality');
  if (facts.birthPlaces.some(place => PLACE.test(place.trim()))) reasons.push('birth-place');
  return reasons;
}
