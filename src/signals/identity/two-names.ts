import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { namesConflict } from '../../names/conflict.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, GUIDANCE_2023, SEAL_2026 } from '../sources.ts';

/** Asterisks and dots that stand for letters. */
const MASKED = /[*•●█]/u;
/** A page that gives more names than this is not about one person. */
const MOST_FINDINGS = 3;

export const twoNames: Signal = {
  id: 'identity/two-names',
  group: 'identity',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: 'The same page gives the candidate two names that share no word, initial, nickname or sound. Married, shortened, reordered and transliterated names share one and are no conflict; which names they are never matters.',
  sources: [GUIDANCE_2022, GUIDANCE_2023, SEAL_2026],
  values: [
    ['name', 'Mina Okafor'],
    ['other', 'Jonas Weber'],
  ],
  words: {
    check: 'Names given on the page, with each other',
    title: 'The page gives two different names',
    observed: 'Both “{name}” and “{other}” stand on the page as this person’s name.',
    compared:
      'The names on the page with each other, allowing for order, spelling, initials and short forms.',
    innocent:
      'Marriage, a changed or chosen name, a pen name, a nickname, a name written for readers of another script.',
  },
  next: ['ask_names'],
  check: ({ name, otherNames, partialName }) => {
    if (isMissing(name)) return lacksData('name');
    if (partialName || MASKED.test(name.value)) return lacksData('name');
    if (isMissing(otherNames)) return lacksData('otherNames');
    const conflicting = claimsOf(otherNames)
      .filter(({ value }) => !MASKED.test(value) && namesConflict(name.value, value))
      .slice(0, MOST_FINDINGS);
    return raised(
      conflicting.map(other => ({
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
