import { claimsOf } from '../../candidate/claim.ts';
import { type Candidate } from '../../candidate/candidate.ts';
import { type Evidence } from '../signal.ts';

/** A repository's bare name in a sentence says which one is meant from this length on. */
const LEAST_NAME = 6;
const READ = 20_000;

/** Where the profile names the repository: by its address, or by a name that is no ordinary word. */
export function namedBy(candidate: Candidate, fullName: string): Evidence | undefined {
  const wanted = fullName.toLowerCase();
  const link = claimsOf(candidate.links)
    .slice(0, 100)
    .find(({ value }) => value.toLowerCase().replace(/\/$/, '').endsWith(`github.com/${wanted}`));
  if (link !== undefined) return { field: 'links', claim: link };
  const name = wanted.slice(wanted.indexOf('/') + 1);
  const isTelling = name.length >= LEAST_NAME && /[-_.\d]/.test(name);
  for (const field of ['headline', 'about'] as const) {
    for (const claim of claimsOf(candidate[field]).slice(0, 20)) {
      const text = claim.value.slice(0, READ).toLowerCase();
      if (text.includes(wanted) || (isTelling && text.includes(name))) return { field, claim };
    }
  }
  return undefined;
}
