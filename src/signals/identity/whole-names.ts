import type { Candidate } from '../../candidate/candidate.ts';
import { claimsOf, isMissing } from '../../candidate/claim.ts';

/** Asterisks and dots that stand for letters. */
const MASKED = /[*•●█]/u;

/** Whether a site shows only a part of a name: then it can contradict nothing. */
export function isMaskedName(name: string): boolean {
  return MASKED.test(name);
}

/** Every name the candidate gives; `undefined` where the name is missing, shortened or masked. */
export function wholeNamesOf({ name, otherNames, partialName }: Candidate): readonly string[] | undefined {
  if (isMissing(name) || partialName || isMaskedName(name.value)) return undefined;
  return [name, ...claimsOf(otherNames)].map(({ value }) => value);
}
