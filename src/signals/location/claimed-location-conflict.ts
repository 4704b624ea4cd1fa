import { isMissing } from '../../candidate/claim.ts';
import { overlap } from '../../places/countries.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Residence, residencesOf } from '../residence.ts';
import { type Finding, type Signal } from '../signal.ts';
import { GUIDANCE_2022, GUIDANCE_2023, SEAL_2026 } from '../sources.ts';

const id = 'location/claimed-location-conflict';

/**
 * Moderate: the page states two present residences whose possible countries have none in common. Which countries they
 * are does not matter; places of work and study in the history are not looked at.
 *
 * Values: $1 the one statement, $2 the other.
 */
export const claimedLocationConflict: Signal = {
  id,
  group: 'location',
  sources: [GUIDANCE_2022, GUIDANCE_2023, SEAL_2026],
  check: (candidate, { gazetteer }) => {
    const residences = residencesOf(candidate, gazetteer);
    const [first, ...others] = residences;
    if (first === undefined) return lacksData('location', 'otherLocations');
    if (others.length === 0) {
      return lacksData(isMissing(candidate.location) ? 'location' : 'otherLocations');
    }
    // One finding: three statements that differ are one question, not three.
    const pair = conflicting(residences);
    return raised(pair === undefined ? [] : [finding(...pair)]);
  },
};

function conflicting(residences: readonly Residence[]): readonly [Residence, Residence] | undefined {
  for (const [index, one] of residences.entries()) {
    const other = residences.slice(index + 1).find(each => !overlap(one.countries, each.countries));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function finding(one: Residence, other: Residence): Finding {
  return {
    signal: id,
    group: 'location',
    strength: 'moderate',
    values: [one.claim.value, other.claim.value],
    evidence: [one, other].map(({ field, claim }) => ({ field, claim })),
  };
}
