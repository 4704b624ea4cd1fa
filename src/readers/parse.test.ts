import * as v from 'valibot';
import { expect, it } from 'vitest';
import { blankCandidate } from '../candidate/candidate.ts';
import { readingSchema } from './parse.ts';

const candidate = blankCandidate(
  'github',
  new URL('https://github.com/mina-okafor'),
  'mina-okafor',
  'public-code',
);

it.each([
  { kind: 'candidate', candidate, layout: 'vcard' },
  { kind: 'list', candidates: [candidate] },
  { kind: 'own-profile' },
  { kind: 'not-a-candidate' },
  { kind: 'unreadable', reason: 'no-name' },
])('takes %j', reading => {
  expect(v.parse(readingSchema, JSON.parse(JSON.stringify(reading)))).toEqual(reading);
});

it.each([
  { kind: 'candidate' },
  { kind: 'candidate', candidate },
  { kind: 'candidate', candidate, layout: 'Mina Okafor' },
  { kind: 'candidate', candidate: { ...candidate, name: 'Mina' }, layout: 'vcard' },
  { kind: 'unreadable', reason: 'bored' },
  { kind: 'toString' },
  null,
  'own-profile',
])('refuses %j', reading => {
  expect(v.safeParse(readingSchema, reading).success).toBe(false);
});
