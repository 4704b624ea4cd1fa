import type { Answers } from './answers.ts';
import type { Candidate } from './candidate.ts';
import { claimsOf, type Claim, type Many, many } from './claim.ts';

/** The candidate with what the user entered about them added to what the page says: screening looks that up as well. */
export function withAnswers(candidate: Candidate, answers: Answers): Candidate {
  const { legalName, birthDate, email, phone, wallet } = answers;
  return {
    ...candidate,
    otherNames: added(candidate.otherNames, legalName),
    // The user saw a document: what a page says gives way to it.
    birthDate: birthDate ?? candidate.birthDate,
    emails: added(candidate.emails, email),
    phones: added(candidate.phones, phone),
    wallets: added(candidate.wallets, wallet),
  };
}

function added(field: Many<string>, claim: Claim<string> | undefined): Many<string> {
  if (claim === undefined) return field;
  return many([...claimsOf(field), claim]);
}
