import { type Candidate } from '../candidate/candidate.ts';
import { type Gazetteer } from '../places/gazetteer.ts';
import { type Pack } from '../watchlists/pack.ts';
import { type Screening, screenCandidate } from './screening.ts';

/** A screening, and the packs it was made with. */
export interface WholeScreening {
  readonly screening: Screening;
  /** The packs that were searched: all of them, but for those that fail while they are. */
  readonly searched: readonly Pack[];
}

/** Screens a candidate. A pack that fails while it is searched must not take the others down: it is left out. */
export function screenWhole(
  candidate: Candidate,
  packs: readonly Pack[],
  gazetteer: Gazetteer,
): WholeScreening {
  try {
    return { screening: screenCandidate(candidate, packs, gazetteer), searched: packs };
  } catch {
    const searched = packs.filter(pack => isSearchable(candidate, pack));
    return { screening: screenCandidate(candidate, searched, gazetteer), searched };
  }
}

function isSearchable(candidate: Candidate, pack: Pack): boolean {
  try {
    screenCandidate(candidate, [pack]);
    return true;
  } catch {
    return false;
  }
}
