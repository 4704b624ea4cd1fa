import * as v from 'valibot';
import { MOST, SHORT_LENGTH, TEXT_LENGTH, VALUE_LENGTH } from './bounded.ts';
import type { Candidate } from './candidate.ts';
import { QUOTE_LENGTH, type Claim, type Field, type Many, type Missing } from './claim.ts';
import { httpUrl } from './links.ts';

const AT_LENGTH = 300;

const PARTIAL_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

const value = v.pipe(v.string(), v.maxLength(VALUE_LENGTH));
const short = v.pipe(v.string(), v.maxLength(SHORT_LENGTH));
const partialDate = v.pipe(v.string(), v.regex(PARTIAL_DATE));
const end = v.union([v.literal('present'), partialDate]);
const webAddress = v.pipe(
  value,
  v.check(address => httpUrl(address) !== undefined, 'no absolute http(s) address'),
);

const missingSchema: v.GenericSchema<unknown, Missing> = v.object({
  missing: v.picklist(['absent', 'not-loaded', 'masked', 'conflict']),
});

function claim<T>(valueSchema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Claim<T>> {
  return v.object({
    value: valueSchema,
    where: v.picklist(['json-ld', 'embedded-data', 'markup', 'text', 'file', 'typed']),
    at: v.pipe(v.string(), v.maxLength(AT_LENGTH)),
    quote: v.pipe(v.string(), v.maxLength(QUOTE_LENGTH)),
  });
}

function field<T>(valueSchema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Field<T>> {
  return v.union([claim(valueSchema), missingSchema]);
}

function many<T>(valueSchema: v.GenericSchema<unknown, T>, most: number): v.GenericSchema<unknown, Many<T>> {
  return v.union([v.pipe(v.array(claim(valueSchema)), v.minLength(1), v.maxLength(most)), missingSchema]);
}

const role = v.object({
  title: v.exactOptional(value),
  organisation: v.exactOptional(value),
  start: v.exactOptional(partialDate),
  end: v.exactOptional(end),
  place: v.exactOptional(value),
});

const study = v.object({
  school: value,
  degree: v.exactOptional(value),
  start: v.exactOptional(partialDate),
  end: v.exactOptional(partialDate),
});

/**
 * Turns what a content script or a file hands over into a {@link Candidate}: shapes, lengths and address schemes are
 * checked before the engine sees anything. Keys it does not know are dropped. Readers cut what they read to these bounds
 * (`bounded`), so a message beyond them did not come from one.
 */
export const candidateSchema: v.GenericSchema<unknown, Candidate> = v.object({
  reader: short,
  url: v.pipe(
    value,
    v.check(address => !/^\s*(?:javascript|data|vbscript):/i.test(address), 'an address that runs code'),
  ),
  key: value,
  grade: v.picklist(['real-page', 'public-code', 'standard', 'taught', 'typed', 'unverified']),
  extent: v.picklist(['profile', 'row']),
  partialName: v.boolean(),
  name: field(value),
  otherNames: many(value, MOST.otherNames),
  birthDate: field(partialDate),
  headline: field(value),
  about: many(v.pipe(v.string(), v.maxLength(TEXT_LENGTH)), MOST.about),
  location: field(value),
  otherLocations: many(value, MOST.otherLocations),
  currentOrganisation: field(value),
  experience: many(role, MOST.experience),
  education: many(study, MOST.education),
  skills: many(value, MOST.skills),
  languages: many(value, MOST.languages),
  links: many(webAddress, MOST.links),
  emails: many(short, MOST.emails),
  phones: many(short, MOST.phones),
  wallets: many(short, MOST.wallets),
  photo: field(webAddress),
  photoHash: field(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  joined: field(partialDate),
  localTime: field(v.pipe(v.string(), v.regex(/^(?:[+-]?)(?:[01]\d|2[0-3]):[0-5]\d$/))),
  verifications: many(value, MOST.verifications),
  rate: field(value),
  availability: field(value),
});
