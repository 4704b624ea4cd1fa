import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { namesConflict } from '../../names/conflict.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, GUIDANCE_2023, SEAL_2026 } from '../sources.ts';

const id = 'identity/two-names';

/** Asterisks and dots that stand for letters. */
const MASKED = /[*•●█]/u;
/** A page that gives more names than this is not about one person. */
const MOST_FINDINGS = 3;

/**
 * Moderate: the same page gives the candidate two names that share no word, initial, nickname or sound. Married,
 * shortened, reordered and transliterated names share one and are no conflict; which names they are never matters.
 *
 * Values: $1 the name of the profile, $2 the other name.
 */
export const twoNames: Signal = {
  id,
  group: 'identity',
  sources: [GUIDANCE_2022, GUIDANCE_2023, SEAL_2026],
  check: ({ name, otherNames, partialName }) => {
    if (isMissing(name)) return lacksData('name');
    if (partialName || MASKED.test(name.value)) return lacksData('name');
    if (isMissing(otherNames)) return lacksData('otherNames');
    const conflicting = claimsOf(otherNames)
      .filter(({ value }) => !MASKED.test(value) && namesConflict(name.value, value))
      .slice(0, MOST_FINDINGS);
    return raised(
      conflicting.map(other => ({
        signal: id,
        group: 'identity',
        strength: 'moderate',
        values: [name.value, other.value],
        evidence: [
          { field: 'name', claim: name },
          { field: 'otherNames', claim: other },
        ],
      })),
    );
  },
};
