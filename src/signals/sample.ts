import { blankCandidate, type Candidate } from '../candidate/candidate.ts';
import { type Claim } from '../candidate/claim.ts';
import { type Gazetteer } from '../places/gazetteer.ts';
import { type AnswerName, type Answers, NO_ANSWERS } from '../candidate/answers.ts';
import { NO_INDICATORS } from './indicator.ts';
import { type Context, type Hit, type ListedParty } from './signal.ts';

/** Builders for the tests of signals and assessments. Everybody in them is invented. */

export function claimOf<T>(value: T): Claim<T> {
  return { value, where: 'markup', at: 'sample', quote: typeof value === 'string' ? value : '' };
}

/** A candidate of whom only these fields are known. */
export function candidateWith(fields: Partial<Candidate>): Candidate {
  return {
    ...blankCandidate('sample', new URL('https://people.example/mina'), 'mina', 'public-code'),
    ...fields,
  };
}

/** Organisations as roles of the work history. */
export function rolesAt(...organisations: readonly string[]): Candidate['experience'] {
  return organisations.map(organisation => claimOf({ organisation }));
}

export function partyWith(fields: Partial<ListedParty>): ListedParty {
  return {
    list: 'sample-list',
    id: '1',
    type: 'person',
    name: 'OKAFOR, Mina',
    matchedName: 'OKAFOR, Mina',
    quality: 'primary',
    score: 1,
    identity: 'name-only',
    agreements: [{ about: 'name', candidate: 'Mina Okafor', listed: 'OKAFOR, Mina' }],
    ...fields,
  };
}

export function hitOf(field: Hit['field'], value: string, party: Partial<ListedParty>): Hit {
  return { field, claim: claimOf(value), party: partyWith(party) };
}

/** What the user entered. */
export function answersOf(values: Readonly<Partial<Record<AnswerName, string>>>): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, where: 'typed', at: 'answers', quote: value } satisfies Claim<string>,
    ]),
  );
}

/** A context with these hits; nothing is a place unless a gazetteer is given. */
export function contextWith(fields: Partial<Context>): Context {
  const nowhere: Gazetteer = { placesOf: () => [] };
  return {
    today: '2026-11-23',
    hits: [],
    gazetteer: nowhere,
    answers: NO_ANSWERS,
    indicators: NO_INDICATORS,
    ...fields,
  };
}
