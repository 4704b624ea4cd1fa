import { blankCandidate, type Candidate, type FieldName, type Role } from '../candidate/candidate.ts';
import { type Claim, claimsOf, isMissing, many } from '../candidate/claim.ts';
import { statedGender } from '../candidate/stated-gender.ts';

/** The fields that screening looks at. A headline is kept for the pronouns in it, and of them alone. */
type KeptField = Exclude<
  FieldName,
  | 'about'
  | 'skills'
  | 'languages'
  | 'photo'
  | 'photoHash'
  | 'joined'
  | 'localTime'
  | 'verifications'
  | 'rate'
  | 'availability'
>;

/**
 * What is kept of a candidate: whose page it was, and what screening needs of it. No photo, no text they wrote, no title, no
 * dates of jobs, no skills, no words around a value.
 */
export type KeptFacts = Pick<Candidate, 'reader' | 'url'> & {
  readonly [Field in KeptField]?: Exclude<Candidate[Field], { readonly missing: string }>;
};

/** Reduces a candidate to what is kept. Screening it again finds the same as screening the candidate. */
export function keptFacts(candidate: Candidate): KeptFacts {
  const { reader, url } = candidate;
  const pronouns = statedGender(candidate)?.text;
  const facts = {
    name: bare(candidate.name),
    birthDate: bare(candidate.birthDate),
    location: bare(candidate.location),
    currentOrganisation: bare(candidate.currentOrganisation),
    headline: pronouns === undefined ? undefined : claimOf(pronouns, 'text'),
    otherNames: some(candidate.otherNames),
    otherLocations: some(candidate.otherLocations),
    experience: listed(claimsOf(candidate.experience).flatMap(({ value, where }) => roleOf(value, where))),
    education: listed(
      claimsOf(candidate.education).map(({ value: { school }, where }) => claimOf({ school }, where)),
    ),
    links: some(candidate.links),
    emails: some(candidate.emails),
    phones: some(candidate.phones),
    wallets: some(candidate.wallets),
  };
  const present = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { reader, url, ...Object.fromEntries(present) };
}

/**
 * The candidate that screening sees: what was not kept is `absent`, and so is whatever a later version learnt to read. What
 * the reading rested on decides about states, and no state is made of it.
 */
export function candidateOf(facts: KeptFacts): Candidate {
  return { ...blankCandidate(facts.reader, new URL(facts.url), '', 'unverified'), ...facts };
}

/** The organisation, and the place only where they say they work there now: the rest of a career is nobody's business here. */
function roleOf({ organisation, place, end }: Role, where: Claim<Role>['where']): readonly Claim<Role>[] {
  const present = place !== undefined && end === 'present' ? { place, end } : {};
  if (organisation === undefined && !('place' in present)) return [];
  return [claimOf({ ...(organisation === undefined ? {} : { organisation }), ...present }, where)];
}

function bare<T>(field: Claim<T> | { readonly missing: string }): Claim<T> | undefined {
  return 'missing' in field ? undefined : claimOf(field.value, field.where);
}

function some(field: Candidate['links']): readonly Claim<string>[] | undefined {
  return listed(claimsOf(field).map(({ value, where }) => claimOf(value, where)));
}

function listed<T>(claims: readonly Claim<T>[]): readonly Claim<T>[] | undefined {
  const field = many(claims);
  return isMissing(field) ? undefined : field;
}

function claimOf<T>(value: T, where: Claim<T>['where']): Claim<T> {
  return { value, where, at: '', quote: '' };
}
