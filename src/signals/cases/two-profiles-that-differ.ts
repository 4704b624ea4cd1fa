import { isMissing } from '../../candidate/claim.ts';
import { compareNames } from '../../names/compare.ts';
import { isFullName } from '../full-name.ts';
import { alikeEvidence, met, namesOnPage, seenEvidence } from '../met.ts';
import { lacksData, raised, silentUnlessLacking } from '../outcomes.ts';
import type { Alike, SeenOther } from '../seen.ts';
import { type EvidenceField, type Signal } from '../signal.ts';
import { GUIDANCE_2023, MANDIANT_2024 } from '../sources.ts';

const FIELDS = ['emails', 'phones', 'photoHash'] as const;

export const twoProfilesThatDiffer: Signal = {
  id: 'cases/two-profiles-that-differ',
  group: 'cases',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: 'Another page of the same site has the same name and the same e-mail address, phone number or photo, and states a residence in another country or another present organisation. Nothing is compared where either page leaves it out.',
  sources: [GUIDANCE_2023, MANDIANT_2024],
  values: [
    ['other', 'Mina Okafor'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Other profiles of the same person on this site',
    title: 'A second profile of this person says something else',
    observed:
      '“{other}”, whose page on this site you opened on {day}, has the same contact or photo, and names another country or another present organisation.',
    compared: 'Country of residence and present organisation of the two pages.',
    innocent:
      'An old profile that was forgotten, a move, a new job, one profile for each market or language.',
  },
  next: ['ask_which_current', 'compare_candidates'],
  check: (candidate, { seen }) => {
    if (seen === undefined) return lacksData('seen');
    const [name] = namesOnPage(candidate);
    const page = candidate.name;
    if (name === undefined || isMissing(page)) return lacksData('name');
    const here = seen.visits.at(-1)?.countries ?? [];
    const [found] = met(seen, ['email', 'phone', 'photo']).filter(
      ({ other }) => other.isSameSite && isSameName(name, other) && differs(here, other),
    );
    if (found === undefined) return silentUnlessLacking(candidate, FIELDS);
    const { other, alike } = found;
    const differing = [
      { field: 'location', claim: candidate.location, differs: inOtherCountry(here, other) },
      {
        field: 'currentOrganisation',
        claim: candidate.currentOrganisation,
        differs: other.sameOrganisation === false,
      },
    ] as const;
    return raised([
      {
        strength: 'moderate',
        values: [other.name, other.on],
        evidence: [
          ...alikeEvidence(alike, fieldOf),
          { field: 'name', claim: page },
          ...differing.flatMap(({ field, claim, differs: isOther }) =>
            isOther && !isMissing(claim) ? [{ field, claim }] : [],
          ),
          seenEvidence(other),
        ],
      },
    ]);
  },
};

function isSameName(name: string, other: SeenOther): boolean {
  return isFullName(name) && isFullName(other.name) && compareNames(name, other.name, 'person').same;
}

function differs(here: readonly string[], other: SeenOther): boolean {
  return other.sameOrganisation === false || inOtherCountry(here, other);
}

function inOtherCountry(here: readonly string[], { countries }: SeenOther): boolean {
  return here.length > 0 && countries.length > 0 && !countries.some(country => here.includes(country));
}

function fieldOf({ what }: Alike): EvidenceField {
  if (what === 'email') return 'emails';
  return what === 'phone' ? 'phones' : 'photoHash';
}
