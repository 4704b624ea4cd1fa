import { type Candidate, type FieldName } from '../candidate/candidate.ts';
import { type Claim, claimsOf, isMissing } from '../candidate/claim.ts';
import { statedGender } from '../candidate/stated-gender.ts';
import { compareNames } from '../names/compare.ts';
import { countriesOf } from '../places/countries.ts';
import { type Gazetteer } from '../places/gazetteer.ts';
import { type Hit, type ListedParty } from '../signals/signal.ts';
import { isFullName } from '../signals/full-name.ts';
import { organisationForm } from '../signals/organisation-form.ts';
import { bestFirst } from '../watchlists/corroboration.ts';
import { type Comparison, type Match, type Query, type StatedPlaces } from '../watchlists/match.ts';
import { type Pack } from '../watchlists/pack.ts';
import { screen } from '../watchlists/screen.ts';

/**
 * How much of one page is looked up. Pages are written by strangers: the time one can cost is bounded here. Fifty
 * roles are a long career; no reader gives more than a few names.
 */
const MOST = { names: 8, organisations: 60, identifiers: 40 } as const;

/** What screening one candidate gave: each listed party once, and every claim that led to one. */
export interface Screening {
  readonly matches: readonly Match[];
  readonly hits: readonly Hit[];
}

interface LookUp {
  readonly field: Hit['field'];
  readonly claim: Claim<string>;
  readonly query: Query;
}

/**
 * Looks the candidate up in the lists: the person's names with birth date and identifiers, the organisations of
 * experience, education and the present job, and each e-mail, phone, wallet and link by itself. Without a gazetteer no
 * places are compared.
 * @param payee who is to be paid, where that was entered: looked up by name alone, unless it is the candidate
 */
export function screenCandidate(
  candidate: Candidate,
  packs: readonly Pack[],
  gazetteer?: Gazetteer,
  payee?: Claim<string>,
): Screening {
  const lookUps = [
    ...personLookUps(candidate, gazetteer),
    ...organisationLookUps(candidate),
    ...identifierLookUps(candidate),
    ...(payee === undefined ? [] : payeeLookUps(candidate, payee)),
  ];
  const found = lookUps.flatMap(lookUp =>
    screen(packs, lookUp.query)
      .filter(match => isAbout(lookUp, match))
      .map(match => ({ lookUp, match })),
  );
  return {
    matches: merged(found.map(({ match }) => match)),
    hits: found.map(({ lookUp: { field, claim }, match }) => ({ field, claim, party: partyOf(match) })),
  };
}

function personLookUps(candidate: Candidate, gazetteer: Gazetteer | undefined): readonly LookUp[] {
  const identifiers = {
    emails: valuesOf(candidate.emails),
    phones: valuesOf(candidate.phones),
    wallets: valuesOf(candidate.wallets),
    websites: valuesOf(candidate.links),
  };
  const born = isMissing(candidate.birthDate) ? {} : { birthDate: candidate.birthDate.value };
  const gender = statedGender(candidate);
  const stated = {
    ...born,
    ...(gender === undefined ? {} : { gender }),
    ...(gazetteer === undefined ? {} : { places: statedPlaces(candidate, gazetteer) }),
  };
  return (['name', 'otherNames'] as const)
    .flatMap(field => claimsOf(candidate[field]).map(claim => ({ field, claim })))
    .slice(0, MOST.names)
    .map(({ field, claim }) => ({
      field,
      claim,
      query: { type: 'person', name: claim.value, ...stated, ...identifiers },
    }));
}

/** Where they say they live, and where they say they work now. Nothing else of a profile is a place of theirs. */
function statedPlaces(candidate: Candidate, gazetteer: Gazetteer): StatedPlaces {
  const lives = (['location', 'otherLocations'] as const).flatMap(field => valuesOf(candidate[field]));
  const works = claimsOf(candidate.experience).flatMap(({ value: { place, end } }) =>
    place !== undefined && end === 'present' ? [place] : [],
  );
  // The same few texts are asked for with every entry that is met.
  const known = new Map<string, ReadonlySet<string>>();
  const lookUp = (text: string): ReadonlySet<string> => {
    const countries = known.get(text) ?? countriesOf(gazetteer.placesOf(text));
    known.set(text, countries);
    return countries;
  };
  return { texts: [...lives, ...works], countriesOf: lookUp };
}

function organisationLookUps(candidate: Candidate): readonly LookUp[] {
  const roles = claimsOf(candidate.experience).flatMap(claim =>
    named('experience', claim, claim.value.organisation),
  );
  const studies = claimsOf(candidate.education).flatMap(claim =>
    named('education', claim, claim.value.school),
  );
  const present = claimsOf(candidate.currentOrganisation).flatMap(claim =>
    named('currentOrganisation', claim, claim.value),
  );
  return [...present, ...roles, ...studies].slice(0, MOST.organisations).map(({ field, claim }) => ({
    field,
    claim,
    query: { type: 'organisation', name: claim.value },
  }));
}

function named(
  field: FieldName,
  { where, at, quote }: Claim<unknown>,
  name: string | undefined,
): readonly { readonly field: FieldName; readonly claim: Claim<string> }[] {
  return name === undefined ? [] : [{ field, claim: { value: name, where, at, quote } }];
}

function identifierLookUps(candidate: Candidate): readonly LookUp[] {
  const fields = [
    ['emails', 'emails'],
    ['phones', 'phones'],
    ['wallets', 'wallets'],
    ['links', 'websites'],
  ] as const;
  return fields.flatMap(([field, about]) =>
    claimsOf(candidate[field])
      .slice(0, MOST.identifiers)
      .map(claim => ({ field, claim, query: { type: 'person', [about]: [claim.value] } })),
  );
}

/** Nothing the candidate says of themselves is said of somebody else: of an account holder the name alone is known. */
function payeeLookUps({ name, otherNames }: Candidate, claim: Claim<string>): readonly LookUp[] {
  const own = [...claimsOf(name), ...claimsOf(otherNames)].slice(0, MOST.names);
  if (own.some(({ value }) => compareNames(value, claim.value, 'person').same)) return [];
  return (['person', 'organisation'] as const).map(type => ({
    field: 'payee',
    claim,
    query: { type, name: claim.value },
  }));
}

function valuesOf(claims: Candidate['emails'] | Candidate['location']): readonly string[] {
  return claimsOf(claims)
    .slice(0, MOST.identifiers)
    .map(({ value }) => value);
}

/**
 * Whether a match is about the claim that was looked up: a look-up by name that only met an identifier is reported
 * under the identifier. A name of one word is nobody's until something else agrees, and an organisation that only
 * resembles a listed one is another organisation.
 */
function isAbout({ query }: LookUp, match: Match): boolean {
  if (query.name === undefined) return true;
  if (!match.agreements.some(({ about }) => about === 'name')) return false;
  if (query.type === 'organisation') return organisationForm(query.name, match) !== 'other';
  return match.identity !== 'name-only' || isFullName(query.name);
}

function partyOf({
  list,
  id,
  type,
  name,
  matchedName,
  quality,
  score,
  identity,
  agreements,
}: Match): ListedParty {
  return { list, id, type, name, matchedName, quality, score, identity, agreements };
}

/** Each listed party once, as its surest match has it, with everything that agrees and disagrees in any. */
function merged(matches: readonly Match[]): readonly Match[] {
  const parties = new Map<string, Match[]>();
  for (const match of [...matches].sort(bestFirst)) {
    const key = `${match.list} ${match.id}`;
    parties.set(key, [...(parties.get(key) ?? []), match]);
  }
  return [...parties.values()]
    .flatMap(group => {
      const [best] = group;
      if (best === undefined) return [];
      const agreements = distinct(group.flatMap(each => each.agreements));
      const disagreements = distinct(group.flatMap(each => each.disagreements));
      const alignment = group.find(each => each.alignment.length > 0)?.alignment ?? [];
      return [{ ...best, alignment, agreements, disagreements }];
    })
    .sort(bestFirst);
}

function distinct(comparisons: readonly Comparison[]): readonly Comparison[] {
  const keyed = comparisons.map(each => [`${each.about}\n${each.candidate}\n${each.listed}`, each] as const);
  return [...new Map(keyed).values()];
}
