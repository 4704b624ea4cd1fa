import { alikeEvidence, met, seenEvidence } from '../met.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, SEAL_2026 } from '../sources.ts';

export const referralOfGrave: Signal = {
  id: 'cases/referral-of-grave',
  group: 'cases',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'chance',
  rule: 'The full name you entered of whoever referred this person is that of a page you opened on which something is to be resolved. Where another page you opened has that name and nothing to be resolved, it is a note. It is never more than a question: nobody answers for whoever refers them.',
  sources: [GUIDANCE_2022, SEAL_2026],
  values: [
    ['referrer', 'Jonas Weber'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Who referred this person, with other pages you opened',
    title: 'A page in the name of whoever referred them has something left to resolve',
    observed:
      'You noted that “{referrer}” referred this person. On a page in that name, which you opened on {day}, something is left to resolve.',
    compared: 'The name you entered with the names of pages you opened.',
    innocent:
      'An ordinary referral: people know each other from work, and say nothing about one another. Or somebody else of the same name.',
  },
  next: ['compare_candidates', 'verify_history'],
  check: (_, { seen, answers }) => {
    if (seen === undefined) return lacksData('seen');
    if (answers.referredBy === undefined) return lacksData('referredBy');
    const { referredBy } = answers;
    const named = met(seen, ['referrer']);
    const grave = named.filter(({ other }) => other.isGrave);
    return raised(
      grave.slice(0, 1).map(({ other, alike }) => ({
        strength: grave.length < named.length ? 'note' : 'moderate',
        values: [referredBy.value, other.on],
        evidence: [...alikeEvidence(alike, () => 'referredBy'), seenEvidence(other)],
      })),
    );
  },
};
