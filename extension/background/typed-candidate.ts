import { blankCandidate, type Candidate } from '../../src/candidate/candidate.ts';
import { type Claim, claimsOf, type Field, many, type Many, missing } from '../../src/candidate/claim.ts';
import { isoDate } from '../../src/candidate/iso-date.ts';
import { claimOf, folded } from '../../src/candidate/text.ts';
import type { KeptFacts } from '../../src/assessment/kept-candidate.ts';
import type { TypedCandidate } from '../contract.ts';

/** The longest part of what is typed, in characters. */
export const TYPED_LENGTH = 200;

/** `typed:`: what is typed has no page, and no key that means anything. */
const NOWHERE = new URL('typed:');

/** What a user entered, as a candidate. What was left empty, or is no date, is absent. */
export function typedCandidate(typed: TypedCandidate): Candidate {
  return {
    ...blankCandidate('typed', NOWHERE, '', 'typed'),
    url: '',
    name: one(typed.name),
    location: one(typed.location),
    currentOrganisation: one(typed.organisation),
    emails: some(typed.email.toLowerCase()),
    phones: some(typed.phone),
    birthDate: one(isoDate(typed.birthDate) ?? ''),
  };
}

/** What was read of a candidate, to be looked through and completed by hand. */
export function typedFrom(facts: KeptFacts): TypedCandidate {
  const first = (field: Field<string> | Many<string> | undefined): string =>
    (field === undefined ? '' : (claimsOf(field)[0]?.value ?? '')).slice(0, TYPED_LENGTH);
  return {
    name: first(facts.name),
    location: first(facts.location),
    organisation: first(facts.currentOrganisation),
    email: first(facts.emails),
    phone: first(facts.phones),
    birthDate: first(facts.birthDate),
  };
}

function one(text: string): Field<string> {
  return claims(text)[0] ?? missing('absent');
}

function some(text: string): Many<string> {
  return many(claims(text));
}

function claims(text: string): readonly Claim<string>[] {
  const value = folded(text);
  return value === '' ? [] : [claimOf(value, 'typed', 'form', value)];
}
