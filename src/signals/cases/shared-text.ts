import { isMissing } from '../../candidate/claim.ts';
import { alikeEvidence, metUnderOtherNames, namesOnPage, seenEvidence, SHOWN } from '../met.ts';
import { lacksData, raised } from '../outcomes.ts';
import type { Signal, Strength } from '../signal.ts';
import { GUIDANCE_2022, MANDIANT_2024 } from '../sources.ts';

/** From this share of common word sequences a text is a copy; templates share 0.55 to 0.8. */
const LEAST_SHARE = 0.8;
/** Templates of introductions that go round are shorter: two or three of their sentences. */
const BESPOKE_WORDS = 150;
/** From so many words on the sources take a near copy for as grave as a copied CV. */
const WHOLE_LIFE_WORDS = 200;

export const sharedText: Signal = {
  id: 'cases/shared-text',
  group: 'cases',
  version: 1,
  strengths: ['strong', 'moderate', 'note'],
  sureness: 'derived',
  rule: 'The text about themselves, of at least 60 words, shares at least 0.8 of its five-word sequences with that of another page you opened, under names that share no word, initial, nickname or sound. Names, numbers, dates and addresses are left out of both, and texts that four names or more have do not count. Strong for texts of at least 200 words, moderate for at least 150; a note for shorter ones, which may be a template, and where both pages name one present organisation.',
  sources: [GUIDANCE_2022, MANDIANT_2024],
  values: [
    ['other', 'Jonas Weber'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Text about themselves, with other pages you opened',
    title: 'Another page has nearly the same text under another name',
    observed:
      'Most of what this person writes about themselves also stood on the page of “{other}”, which you opened on {day}.',
    compared: 'Sequences of five words, without names, numbers, dates and addresses.',
    innocent:
      'A template, a text an agency or a tool wrote for several people, a changed name, somebody whose text was copied without their knowledge.',
  },
  next: ['compare_candidates'],
  check: (candidate, { seen }) => {
    if (seen === undefined) return lacksData('seen');
    const { name, about } = candidate;
    const names = namesOnPage(candidate);
    if (names.length === 0 || isMissing(name)) return lacksData('name');
    if (isMissing(about)) return lacksData('about');
    const strength = strengthOf(wordsIn(about.map(({ value }) => value).join(' ')));
    const copies = metUnderOtherNames(names, seen, ['text']).filter(({ alike }) =>
      alike.some(({ measure = 0 }) => measure >= LEAST_SHARE),
    );
    return raised(
      copies.slice(0, SHOWN).map(({ other, alike }) => ({
        strength: other.sameOrganisation === true ? 'note' : strength,
        values: [other.name, other.on],
        evidence: [
          ...alikeEvidence(alike, () => 'about'),
          { field: 'name', claim: name },
          seenEvidence(other),
        ],
      })),
    );
  },
};

function strengthOf(words: number): Strength {
  if (words >= WHOLE_LIFE_WORDS) return 'strong';
  return words >= BESPOKE_WORDS ? 'moderate' : 'note';
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(word => word !== '').length;
}
