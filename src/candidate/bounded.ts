import type { Candidate, FieldName } from './candidate.ts';
import { isMissing, type Claim, type Field, type Many } from './claim.ts';

/** The longest value a reader may hand on, in characters. */
export const VALUE_LENGTH = 2000;

/** The longest text about oneself. LinkedIn allows 2,600 characters, a README more than anybody reads. */
export const TEXT_LENGTH = 20_000;

/** How many claims a field may hold: more than any honest page shows, few enough that a hostile one costs nothing. */
export const MOST = {
  about: 5,
  otherNames: 20,
  otherLocations: 20,
  experience: 400,
  education: 100,
  skills: 200,
  languages: 50,
  links: 100,
  emails: 50,
  phones: 50,
  wallets: 50,
  verifications: 20,
} as const satisfies Partial<Record<FieldName, number>>;

/** The candidate with every list and text cut to what the border lets through: a page too large is still read. */
export function bounded(candidate: Candidate): Candidate {
  return {
    ...candidate,
    url: candidate.url.slice(0, VALUE_LENGTH),
    key: candidate.key.slice(0, VALUE_LENGTH),
    name: cutOne(candidate.name),
    headline: cutOne(candidate.headline),
    about: cutMany(candidate.about, MOST.about, TEXT_LENGTH),
    location: cutOne(candidate.location),
    currentOrganisation: cutOne(candidate.currentOrganisation),
    otherNames: cutMany(candidate.otherNames, MOST.otherNames),
    otherLocations: cutMany(candidate.otherLocations, MOST.otherLocations),
    experience: cutMany(candidate.experience, MOST.experience),
    education: cutMany(candidate.education, MOST.education),
    skills: cutMany(candidate.skills, MOST.skills),
    languages: cutMany(candidate.languages, MOST.languages),
    links: cutMany(candidate.links, MOST.links),
    emails: cutMany(candidate.emails, MOST.emails),
    phones: cutMany(candidate.phones, MOST.phones),
    wallets: cutMany(candidate.wallets, MOST.wallets),
    verifications: cutMany(candidate.verifications, MOST.verifications),
    rate: cutOne(candidate.rate),
    availability: cutOne(candidate.availability),
  };
}

function cutOne(field: Field<string>): Field<string> {
  return isMissing(field) ? field : cutClaim(field);
}

function cutMany<T extends string | object>(field: Many<T>, most: number, length = VALUE_LENGTH): Many<T> {
  return isMissing(field) ? field : field.slice(0, most).map(claim => cutClaim(claim, length));
}

function cutClaim<T extends string | object>(claim: Claim<T>, length = VALUE_LENGTH): Claim<T> {
  return { ...claim, value: cutValue(claim.value, length) };
}

/** Cuts a text, or every text of a role or study; all of their parts are texts. */
function cutValue<T extends string | object>(value: T, length: number): T {
  const cut: unknown =
    typeof value === 'string'
      ? value.slice(0, length)
      : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, String(part).slice(0, length)]));
  return cut as T;
}
