import type { Answers } from '../candidate/answers.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { type Claim, claimsOf } from '../candidate/claim.ts';
import { compareNames } from '../names/compare.ts';
import { isMaskedName } from './identity/whole-names.ts';
import type { Evidence } from './signal.ts';

/** A page that gives more names than this is not about one person. */
const MOST_NAMES = 8;

/** Every name that is spelled out, the one of the document first, each once. */
export function namesOf(
  { name, otherNames, partialName }: Candidate,
  { legalName }: Answers,
): readonly Evidence[] {
  const all: readonly Evidence[] = [
    ...(legalName === undefined ? [] : [{ field: 'legalName', claim: legalName } as const]),
    ...(partialName ? [] : claimsOf(name)).map(claim => ({ field: 'name', claim }) as const),
    ...claimsOf(otherNames).map(claim => ({ field: 'otherNames', claim }) as const),
  ];
  const readable = all.filter(({ claim }) => !isMaskedName(claim.value)).slice(0, MOST_NAMES);
  return readable.filter(
    ({ claim }, place) => readable.findIndex(each => each.claim.value === claim.value) === place,
  );
}

/** The name of the candidate that the account holder has; `undefined` where it is none of them. */
export function ownName(payee: Claim<string>, names: readonly Evidence[]): Evidence | undefined {
  return names.find(({ claim }) => compareNames(claim.value, payee.value, 'person').same);
}
