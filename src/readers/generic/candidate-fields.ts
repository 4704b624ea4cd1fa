import type { Candidate, FieldName } from '../../candidate/candidate.ts';
import { type Claim, many } from '../../candidate/claim.ts';
import { claimsInBio, type BioClaims } from './bio.ts';
import type { FoundField, FoundPerson, Raw } from './found-person.ts';
import { agreedDate, distinct, distinctPhones, firstOf, othersThan } from './merged.ts';

/** The fields that standards and what people write about themselves can fill on any site. */
export type CandidateFields = Pick<Candidate, Exclude<FieldName, 'experience' | 'skills' | 'localTime'>>;

/**
 * What the sources of a page say together. Of each field the first value counts, which is that of the most trusted
 * source; another name or place is kept as such, never dropped; two birth dates that differ are a conflict.
 * @param texts what the page shows of this person besides, for the text rules
 */
export function candidateFields(
  persons: readonly FoundPerson[],
  texts: readonly Raw[] = [],
): CandidateFields {
  const bios = [...persons.flatMap(({ about }) => about), ...texts].map(({ text, at }) =>
    claimsInBio(text, at),
  );
  const isMasked = (field: FoundField): boolean => persons.some(({ masked }) => masked.has(field));
  const all = (field: FoundField, said?: keyof BioClaims): readonly Claim<string>[] => [
    ...persons.flatMap(person => person[field]),
    ...(said === undefined ? [] : bios.flatMap(bio => bio[said])),
  ];
  const first = (field: FoundField): Candidate['name'] => firstOf(all(field), isMasked(field));
  const [name, location] = [first('name'), first('location')];
  return {
    name,
    otherNames: othersThan(name, all('name', 'names')),
    birthDate: agreedDate(all('birthDate', 'birthDates'), isMasked('birthDate')),
    headline: first('headline'),
    location,
    otherLocations: othersThan(location, all('location', 'places')),
    currentOrganisation: first('organisation'),
    education: many(persons.flatMap(({ study }) => study)),
    links: distinct(all('link', 'links'), isMasked('link')),
    emails: distinct(all('email', 'emails'), isMasked('email')),
    phones: distinctPhones(all('phone', 'phones'), isMasked('phone')),
    wallets: distinct(bios.flatMap(({ wallets }) => wallets)),
    photo: first('photo'),
    joined: first('joined'),
  };
}
