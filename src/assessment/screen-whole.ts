import { type Candidate } from '../candidate/candidate.ts';
import type { Claim } from '../candidate/claim.ts';
import { type Gazetteer } from '../places/gazetteer.ts';
import { type Pack } from '../watchlists/pack.ts';
import { type Screening, screenCandidate } from './screening.ts';

/** A screening, and the packs it was made with. */
export interface WholeScreening {
  readonly screening: Screening;
  /** The packs that were searched: all of them, but for those that fail while they are. */
  readonly searched: readonly Pack[];
}

/** Screens a candidate, and who is to be paid. A pack that fails while it is searched must not take the others down: it is left out. */
export function screenWhole(
  candidate: Candidate,
  packs: readonly Pack[],
  gazetteer: Gazetteer,
  payee?: Claim<string>,
): WholeScreening {
  try {
    return { screening: screenCandidate(candidate, packs, gazetteer, payee), searched: packs };
  } catch {
    const searched = packs.filter(pack => isSearchable(candidate, pack, payee));
    return { screening: screenCandidate(candidate, searched, gazetteer, payee), searched };
  }
}

function isSearchable(candidate: Candidate, pack: Pack, payee: Claim<string> | undefined): boolean {
  try {
    screenCandidate(candidate, [pack], undefined, payee);
    return true;
  } catch {
    return false;
  }
}
