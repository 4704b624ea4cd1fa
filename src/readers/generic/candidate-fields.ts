import type { Candidate, FieldName } from '../../candidate/candidate.ts';
import { type Claim, type MissingReason, many } from '../../candidate/claim.ts';
import { agreedDate, distinct, distinctPhones, firstOf, othersThan } from '../../candidate/merged.ts';
import { claimOf } from '../../candidate/text.ts';
import type { FoundField, FoundPerson, Raw } from './found-person.ts';

/** The fields that standards and what people write about themselves can fill on any site. */
export type CandidateFields = Pick<Candidate, Exclude<FieldName, 'localTime' | 'wallets' | 'photoHash'>>;

/**
 * What the sources of a page say together. Of each field the first value counts, which is that of the most trusted
 * source; another name or place is kept as such, never dropped; two birth dates that differ are a conflict.
 * @param texts what the page shows of this person besides, for the text rules
 */
export function candidateFields(
  persons: readonly FoundPerson[],
  texts: readonly Raw[] = [],
): CandidateFields {
  const reasonOf = (field: FoundField): MissingReason =>
    persons.some(({ masked }) => masked.has(field)) ? 'masked' : 'absent';
  const all = (field: FoundField): readonly Claim<string>[] => persons.flatMap(person => person[field]);
  const first = (field: FoundField): Candidate['name'] => firstOf(all(field), reasonOf(field));
  const [name, location] = [first('name'), first('location')];
  return {
    name,
    otherNames: othersThan(name, all('name')),
    birthDate: agreedDate(all('birthDate'), reasonOf('birthDate')),
    headline: first('headline'),
    about: many(
      [...persons.flatMap(({ about }) => about), ...texts]
        .filter(({ text }) => text !== '')
        .map(({ text, at }) => claimOf(text, 'text', at, text)),
    ),
    location,
    otherLocations: othersThan(location, all('location')),
    currentOrganisation: first('organisation'),
    // A history is whole or it is none: two sources tell the same one twice.
    experience: many(persons.find(({ role }) => role.length > 0)?.role ?? []),
    education: many(persons.find(({ study }) => study.length > 0)?.study ?? []),
    skills: distinct(all('skill'), reasonOf('skill')),
    languages: distinct(all('language'), reasonOf('language')),
    links: distinct(all('link'), reasonOf('link')),
    emails: distinct(all('email'), reasonOf('email')),
    phones: distinctPhones(all('phone'), reasonOf('phone')),
    photo: first('photo'),
    joined: first('joined'),
    verifications: distinct(all('verification'), reasonOf('verification')),
    rate: first('rate'),
    availability: first('availability'),
  };
}
