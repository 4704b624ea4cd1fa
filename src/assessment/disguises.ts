import { type Candidate } from '../candidate/candidate.ts';
import { claimsOf } from '../candidate/claim.ts';
import { disguiseOf } from '../names/disguise.ts';
import { type Hit } from '../signals/signal.ts';
import { type DisguisedName } from './assessment.ts';

/** As many names as screening looks up: a page that gives more is not about one person. */
const NAMES_READ = 8;
/** More are no longer read by anybody. */
const MOST = 5;

const ORGANISATIONS: readonly string[] = ['currentOrganisation', 'experience', 'education'];

/**
 * The names on a page that read otherwise than they are typed: the candidate's own, and those organisations that met a
 * listing all the same. What hides in the others is copied text and nobody's concern.
 */
export function disguisesOf(candidate: Candidate, hits: readonly Hit[]): readonly DisguisedName[] {
  const own = (['name', 'otherNames'] as const)
    .flatMap(field => claimsOf(candidate[field]).map(({ value }) => ({ field, value })))
    .slice(0, NAMES_READ)
    .flatMap(each => disguised(each, 'person'));
  const organisations = hits.flatMap(({ field, claim: { value } }) =>
    field !== 'payee' && ORGANISATIONS.includes(field) ? disguised({ field, value }, 'organisation') : [],
  );
  return [...new Map([...own, ...organisations].map(each => [each.value, each])).values()].slice(0, MOST);
}

function disguised(
  name: Pick<DisguisedName, 'field' | 'value'>,
  type: 'person' | 'organisation',
): readonly DisguisedName[] {
  const disguise = disguiseOf(name.value, type);
  return disguise === undefined ? [] : [{ ...name, ...disguise }];
}
