import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blankCandidate, type Candidate } from './candidate.ts';
import { missing, QUOTE_LENGTH, type Claim } from './claim.ts';
import { MOST, VALUE_LENGTH } from './bounded.ts';
import { candidateSchema } from './parse.ts';

const blank = blankCandidate(
  'github',
  new URL('https://github.com/mina-okafor?tab=x'),
  'mina-okafor',
  'public-code',
);

function claim<T>(value: T): Claim<T> {
  return { value, where: 'markup', at: 'p', quote: 'as it stood there' };
}

function accepts(candidate: unknown): boolean {
  return v.safeParse(candidateSchema, candidate).success;
}

const claimOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Claim<T>> =>
  fc.record({
    value,
    where: fc.constantFrom('json-ld', 'embedded-data', 'markup', 'text', 'file', 'typed'),
    at: fc.string({ maxLength: 300 }),
    quote: fc.string({ maxLength: QUOTE_LENGTH }),
  });
const reason = fc.constantFrom('absent', 'not-loaded', 'masked', 'conflict').map(missing);
const field = <T>(value: fc.Arbitrary<T>) => fc.oneof(claimOf(value), reason);
const many = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(fc.array(claimOf(value), { minLength: 1, maxLength: 5 }), reason);
const text = fc.string({ unit: 'grapheme', maxLength: 80 });
const url = fc.webPath().map(path => `https://mina.example${path}`);
const date = fc.constantFrom('1965', '1965-04', '1965-04-25');
const end = fc.oneof(date, fc.constant('present'));

const candidate: fc.Arbitrary<Candidate> = fc.record({
  reader: fc.constant('github'),
  url,
  key: text,
  grade: fc.constantFrom('real-page', 'public-code', 'standard', 'taught', 'typed', 'unverified'),
  extent: fc.constantFrom('profile', 'row'),
  partialName: fc.boolean(),
  name: field(text),
  otherNames: many(text),
  birthDate: field(date),
  headline: field(text),
  about: many(text),
  location: field(text),
  otherLocations: many(text),
  currentOrganisation: field(text),
  experience: many(
    fc.record({ title: text, organisation: text, start: date, end, place: text }, { requiredKeys: [] }),
  ),
  education: many(
    fc.record({ school: text, degree: text, start: date, end: date }, { requiredKeys: ['school'] }),
  ),
  skills: many(text),
  languages: many(text),
  links: many(url),
  emails: many(fc.constantFrom('mina@example.com', 'mina+work@mail.example.org')),
  phones: many(text),
  wallets: many(text),
  photo: field(url),
  photoHash: field(fc.constantFrom('00ff00ff00ff00ff', '0123456789abcdef')),
  joined: field(date),
  localTime: field(fc.constantFrom('09:30', '+02:00', '-11:30')),
  verifications: many(text),
  rate: field(text),
  availability: field(text),
});

describe('candidateSchema', () => {
  it('gives back every candidate that went through JSON', () => {
    fc.assert(
      fc.property(candidate, one => {
        expect(v.parse(candidateSchema, JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });

  it('takes a blank candidate and drops keys it does not know', () => {
    expect(v.parse(candidateSchema, { ...blank, score: 3 })).toEqual(blank);
  });

  it('never throws and refuses what is no candidate', () => {
    fc.assert(fc.property(fc.anything(), value => !accepts(value)));
  });

  it.each([
    ['an unknown reason', { name: { missing: 'shy' } }],
    ['a bare value', { name: 'Mina Okafor' }],
    ['an unknown place', { name: { ...claim('Mina Okafor'), where: 'rumour' } }],
    ['an empty array', { skills: [] }],
    ['a value too long', { name: claim('x'.repeat(VALUE_LENGTH + 1)) }],
    ['a quote too long', { name: { ...claim('Mina'), quote: 'x'.repeat(QUOTE_LENGTH + 1) } }],
    ['too many claims', { skills: Array.from({ length: MOST.skills + 1 }, () => claim('x')) }],
    ['a link that runs code', { links: [claim('javascript:alert(1)')] }],
    ['a photo that is data', { photo: claim('data:image/gif;base64,R0') }],
    ['a page address that runs code', { url: ' javascript:alert(1)' }],
    ['a date in words', { birthDate: claim('25 April 1965') }],
    ['an end that is neither', { experience: [claim({ end: 'now' })] }],
    ['an undefined value', { experience: [claim({ title: undefined })] }],
    ['a time that is none', { localTime: claim('25:00') }],
  ])('refuses %s', (_, part) => {
    expect(accepts({ ...blank, ...part })).toBe(false);
  });
});
