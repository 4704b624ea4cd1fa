import { claimsOf } from '../../candidate/claim.ts';
import { type Candidate } from '../../candidate/candidate.ts';
import { oncePer } from '../../network/once-per.ts';
import { type Evidence } from '../signal.ts';

/** A repository's bare name in a sentence says which one is meant from this length on. */
const LEAST_NAME = 6;
const READ = 20_000;

/** Where the profile names the repository: by its address, or by a name that is no ordinary word. */
export function namedBy(candidate: Candidate, fullName: string): Evidence | undefined {
  const wanted = fullName.toLowerCase();
  const { links, texts } = namesIn(candidate);
  const link = links.find(({ text }) => text.endsWith(`github.com/${wanted}`));
  if (link !== undefined) return link.evidence;
  const name = wanted.slice(wanted.indexOf('/') + 1);
  const isTelling = name.length >= LEAST_NAME && /[-_.\d]/.test(name);
  return texts.find(({ text }) => text.includes(wanted) || (isTelling && text.includes(name)))?.evidence;
}

interface Read {
  /** Lower case. */
  readonly text: string;
  readonly evidence: Evidence;
}

/** Where a profile may name a repository: folded once, while an account has up to a hundred repositories. */
const namesIn = oncePer(
  (candidate: Candidate): { readonly links: readonly Read[]; readonly texts: readonly Read[] } => ({
    links: claimsOf(candidate.links)
      .slice(0, 100)
      .map(claim => ({
        text: claim.value.toLowerCase().replace(/\/$/, ''),
        evidence: { field: 'links', claim },
      })),
    texts: (['headline', 'about'] as const).flatMap(field =>
      claimsOf(candidate[field])
        .slice(0, 20)
        .map(claim => ({
          text: claim.value.slice(0, READ).toLowerCase(),
          evidence: { field, claim },
        })),
    ),
  }),
);
