import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { namesConflict } from '../../names/conflict.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, GUIDANCE_2023, SEAL_2026 } from '../sources.ts';
import { isMaskedName } from './whole-names.ts';

/** A page that gives more names than this is not about one person. */
const MOST_FINDINGS = 3;

export const twoNames: Signal = {
  id: 'identity/two-names',
  group: 'identity',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: 'The page, or the page and the legal name you entered, gives the candidate two names that share no word, initial, nickname or sound. Married, shortened, reordered, westernised and transliterated names share one and are no conflict; which names they are never matters.',
  sources: [GUIDANCE_2022, GUIDANCE_2023, SEAL_2026],
  values: [
    ['name', 'Mina Okafor'],
    ['other', 'Jonas Weber'],
  ],
  words: {
    check: 'Names given, with each other',
    title: 'Two different names are given',
    observed: 'Both “{name}” and “{other}” are given as this person’s name.',
    compared: 'The names with each other, allowing for order, spelling, initials and short forms.',
    innocent:
      'Marriage, a changed or chosen name, a pen name, a nickname, a name written for readers of another script.',
  },
  next: ['ask_names'],
  check: ({ name, otherNames, partialName }) => {
    if (isMissing(name)) return lacksData('name');
    if (partialName || isMaskedName(name.value)) return lacksData('name');
    if (isMissing(otherNames)) return lacksData('otherNames');
    const conflicting = claimsOf(otherNames)
      .filter(({ value }) => !isMaskedName(value) && namesConflict(name.value, value))
      .slice(0, MOST_FINDINGS);
    return raised(
      conflicting.map(other => ({
        strength: 'moderate',
        values: [name.value, other.value],
        evidence: [
          { field: 'name', claim: name },
          { field: other.where === 'typed' ? 'legalName' : 'otherNames', claim: other },
        ],
      })),
    );
  },
};
