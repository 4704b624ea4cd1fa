import { type Answers, NO_ANSWERS } from '../../candidate/answers.ts';
import type { Candidate } from '../../candidate/candidate.ts';
import { candidateWith, claimOf } from '../../signals/sample.ts';
import { atHandOf, type AtHand } from './case-of.ts';
import type { Case } from './case.ts';
import { createHashing } from './hashing.ts';

/** Builders for the tests of cases. Everybody in them is invented. */

export const HASHING = createHashing(new Uint8Array(32).fill(7));
export const DAY_MS = 24 * 60 * 60 * 1_000;
export const NOW = Date.UTC(2026, 10, 23, 9);

/** A profile of a site whose addresses name one person each. */
export function profileOf(slug: string, fields: Partial<Candidate>, site = 'sample'): Candidate {
  return candidateWith({
    reader: site,
    key: `${site}:${slug}`,
    url: `https://${site}.example/${slug}`,
    name: claimOf('Mina Okafor'),
    ...fields,
  });
}

export function atHand(candidate: Candidate, answers: Answers = NO_ANSWERS, now = NOW): AtHand {
  const nowhere = { placesOf: () => [] };
  return atHandOf(candidate, answers, { hashing: HASHING, gazetteer: nowhere, now });
}

export function caseWith(candidate: Candidate, fields: Partial<Case> = {}, answers?: Answers): Case {
  const { seen } = atHand(candidate, answers, NOW - DAY_MS);
  return { ...seen, findings: [], notChecked: [], isGrave: false, ...fields };
}

const WORDS = 'we build quiet tools for people who plan gardens and repair boats in towns near rivers'.split(
  ' ',
);

/** An invented text of so many words; another `seed` gives another text. */
export function textOf(words: number, seed = 1): string {
  let state = seed;
  return Array.from({ length: words }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `${WORDS[state % WORDS.length] ?? ''}${'aeiou'.charAt(state % 5)}`;
  }).join(' ');
}
