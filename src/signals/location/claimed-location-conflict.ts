import { isMissing } from '../../candidate/claim.ts';
import { overlap } from '../../places/countries.ts';
import { foldPlace } from '../../places/fold.ts';
import { agreeing, lacksData, raised, SILENT } from '../outcomes.ts';
import { type Residence, residencesOf } from '../residence.ts';
import { type Agreement, type Signal } from '../signal.ts';
import { GUIDANCE_2022, GUIDANCE_2023, SEAL_2026 } from '../sources.ts';

export const claimedLocationConflict: Signal = {
  id: 'location/claimed-location-conflict',
  group: 'location',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: 'The page states two present residences whose possible countries have none in common. Which countries they are does not matter; places of work and study in the history are not looked at.',
  sources: [GUIDANCE_2022, GUIDANCE_2023, SEAL_2026],
  values: [
    ['place', 'Lisbon, Portugal'],
    ['other', 'Toronto, Canada'],
  ],
  words: {
    check: 'Places given on the page, with each other',
    title: 'The page gives two different places',
    observed: 'In one spot the page says “{place}”, in another “{other}”.',
    compared: 'The statements of the page about where this person lives now, with each other. Nothing else.',
    agrees: 'The places the page gives, “{place}” and “{other}”, fit each other.',
    innocent:
      'A recent move, travel, an old text nobody updated, a home in one place and work in another, a place name that exists twice.',
  },
  next: ['ask_which_current'],
  check: (candidate, { gazetteer }) => {
    const residences = residencesOf(candidate, gazetteer);
    const [first, ...others] = residences;
    if (first === undefined) return lacksData('location', 'otherLocations');
    if (others.length === 0) {
      return lacksData(isMissing(candidate.location) ? 'location' : 'otherLocations');
    }
    // One finding: three statements that differ are one question, not three.
    const pair = conflicting(residences);
    if (pair !== undefined) return raised([{ strength: 'moderate', ...shown(...pair) }]);
    const second = others.find(({ claim }) => foldPlace(claim.value) !== foldPlace(first.claim.value));
    // The same words twice fit each other without saying anything.
    return second === undefined ? SILENT : agreeing(shown(first, second));
  },
};

function conflicting(residences: readonly Residence[]): readonly [Residence, Residence] | undefined {
  for (const [index, one] of residences.entries()) {
    const other = residences.slice(index + 1).find(each => !overlap(one.countries, each.countries));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function shown(one: Residence, other: Residence): Agreement {
  return {
    values: [one.claim.value, other.claim.value],
    evidence: [one, other].map(({ field, claim }) => ({ field, claim })),
  };
}
