import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bounded, TEXT_LENGTH } from '../../candidate/bounded.ts';
import { type Candidate, type Role, type Study } from '../../candidate/candidate.ts';
import { newAccountOldClaim } from '../presence/new-account-old-claim.ts';
import { portfolioCopied } from '../presence/portfolio-copied.ts';
import { portfolioDomainNew } from '../presence/portfolio-domain-new.ts';
import { youngAccountForHistory } from '../presence/young-account-for-history.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { employerNotFound } from './employer-not-found.ts';
import { overlappingRoles } from './overlapping-roles.ts';
import { reportFromCandidate } from './report-from-candidate.ts';
import { techAnachronism } from './tech-anachronism.ts';
import { yearsClaimed } from './years-claimed.ts';

const SIGNALS = [
  ...[techAnachronism, yearsClaimed, overlappingRoles, employerNotFound, reportFromCandidate],
  ...[youngAccountForHistory, newAccountOldClaim, portfolioDomainNew, portfolioCopied],
];

/** Pieces that the patterns look for, so that random texts come near them. */
const piece = fc.oneof(
  fc.constantFrom(
    '9 years of ',
    '15+ yrs ',
    '99 Jahre ',
    'experience with ',
    'd’',
    'since 2009',
    '(20 years)',
  ),
  fc.constantFrom(
    'React',
    'Kubernetes',
    '.NET',
    'Go',
    'C#',
    'Upwork',
    ' on ',
    ', ',
    ' and ',
    '\n',
    '. ',
    '- ',
  ),
  fc.constantFrom('\u202e', '\u200f', '\u200b', '\ud800', '…', '"', '1', '٣', '(', ')', '+', 'Full-time'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));
const date = fc.oneof(
  fc.constantFrom('present', '2019', '2019-03', '0001-01', '9999', '2019-99', '1970-01-01', '2031-01'),
  fc.string({ maxLength: 12 }),
);
const role: fc.Arbitrary<Role> = fc.record(
  { title: text, organisation: text, start: date, end: date, place: text },
  { requiredKeys: [] },
);
const study: fc.Arbitrary<Study> = fc.record(
  { school: text, degree: text, start: date, end: date },
  { requiredKeys: ['school'] },
);
const candidate = fc
  .record({
    headline: text,
    about: fc.array(text, { minLength: 1, maxLength: 3 }),
    skills: fc.array(text, { minLength: 1, maxLength: 5 }),
    experience: fc.array(role, { minLength: 1, maxLength: 8 }),
    education: fc.array(study, { minLength: 1, maxLength: 3 }),
    links: fc.array(fc.oneof(fc.webUrl(), text), { minLength: 1, maxLength: 3 }),
    joined: date,
    reader: fc.constantFrom('upwork', 'github', 'linkedin', '__proto__', 'constructor'),
    answer: fc.oneof(date, fc.constantFrom('yes', 'no', '2026-11-01')),
  })
  .map(({ headline, about, skills, experience, education, links, joined, reader, answer }) => ({
    candidate: {
      ...candidateWith({
        headline: claimOf(headline),
        about: about.map(claimOf),
        skills: skills.map(claimOf),
        experience: experience.map(claimOf),
        education: education.map(claimOf),
        links: links.map(claimOf),
        joined: claimOf(joined),
      }),
      reader,
    },
    answers: answersOf({
      portfolioRegistered: answer,
      portfolioCopied: answer,
      employerNotFound: answer,
      reportFromCandidate: answer,
    }),
  }));

it.each(SIGNALS.map(signal => [signal.id, signal] as const))(
  '%s is total and honest about itself',
  (_, signal) => {
    fc.assert(
      fc.property(candidate, ({ candidate: one, answers }) => {
        const outcome = signal.check(one, contextWith({ answers }));
        expect(signal.check(one, contextWith({ answers }))).toEqual(outcome);
        if (outcome.outcome === 'lacks-data') expect(outcome.fields.length).toBeGreaterThan(0);
        if (outcome.outcome !== 'raised') return;
        for (const { strength, values, evidence } of outcome.findings) {
          expect(signal.strengths).toContain(strength);
          expect(values).toHaveLength(signal.values.length);
          expect(evidence.length).toBeGreaterThan(0);
        }
      }),
    );
  },
);

/** A page as large as the border lets through, made of one piece over and over. */
function full(part: string): Candidate {
  const long = part.repeat(Math.ceil(TEXT_LENGTH / Math.max(1, part.length)));
  const many = <T>(count: number, value: T) => Array.from({ length: count }, () => claimOf(value));
  const busy: Role = { title: long, organisation: long, start: '2010', end: '2020', place: long };
  return bounded({
    ...candidateWith({
      headline: claimOf(long),
      about: many(5, long),
      skills: many(200, long),
      experience: many(400, busy),
      education: many(100, { school: long, start: '2010', end: '2020' }),
      links: many(100, `https://${'a.'.repeat(100)}example/${part}`),
      joined: claimOf('2026-01'),
    }),
    reader: 'upwork',
  });
}

it.each([
  ...[
    '9 years of ',
    '9 years of React ',
    '99 years of Kubernetes. ',
    'Kubernetes (15 years), ',
    '9',
    '9 ',
    ' ',
  ],
  ...[
    'years ',
    'a',
    'React ',
    'since 2009 ',
    'Upwork since 2009 ',
    '9 years of of of ',
    '(',
    '- ',
    '\n',
    '\u202e',
  ],
  ...['freelanc', 'full-time ', '15 years of experience ', '9 years working on ', '.', '"', '٩ years of '],
])('a full page of %j is read to its end', part => {
  const page = full(part);
  const answers = answersOf({ portfolioRegistered: '2026-11-01' });
  for (const signal of SIGNALS) {
    expect(['raised', 'silent', 'lacks-data']).toContain(
      signal.check(page, contextWith({ answers })).outcome,
    );
  }
});
