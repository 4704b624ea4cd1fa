import { describe, expect, it } from 'vitest';
import { type Candidate, type Role, type Study } from '../../candidate/candidate.ts';
import { missing } from '../../candidate/claim.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { yearsClaimed } from './years-claimed.ts';

const ROLES: readonly Role[] = [
  { title: 'Lead', organisation: 'Probewerk', start: '2022-01', end: 'present' },
  { title: 'Tester', organisation: 'Depo GmbH', start: '2019-03', end: '2021-12' },
];

function check(
  about: string,
  experience = ROLES,
  studies: readonly Study[] = [],
  more: Partial<Candidate> = {},
) {
  const candidate = candidateWith({
    about: [claimOf(about)],
    experience: experience.map(claimOf),
    ...(studies.length > 0 && { education: studies.map(claimOf) }),
    ...more,
  });
  return yearsClaimed.check(candidate, contextWith({}));
}

describe('history/years-claimed', () => {
  it.each([
    '12+ years of experience',
    'Engineer. Over 12 years’ professional experience in banks.',
    '12 Jahre Berufserfahrung',
    "12 ans d'expérience",
    '12 años de experiencia laboral',
    '12 anos de experiência profissional',
  ])('notes “%s” over a history of less than eight', text => {
    expect(check(text)).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'note',
          values: [expect.stringContaining('12'), 'Tester, Depo GmbH (2019-03 – 2021-12)'],
          evidence: [{ field: 'about' }, { field: 'experience' }],
        },
      ],
    });
  });

  it('says where they fit', () => {
    expect(check('8 years of experience')).toMatchObject({ outcome: 'silent', agrees: {} });
  });

  it.each([
    ['rounded up', '9 years of experience', ROLES],
    ['a break within', '7 years of experience', [{ start: '2025-01' }, { start: '2019-01', end: '2020-01' }]],
    ['said of a team', 'Our team has 50 years of experience', ROLES],
    ['asked for', 'Looking for 20 years of experience?', ROLES],
    ['a range', 'For people with 5-15 years of experience', ROLES],
    ['a history without dates', '12 years of experience', [...ROLES, { title: 'Clerk' }]],
    ['one role only', '12 years of experience', ROLES.slice(0, 1)],
    ['a list that may be cut short', '12 years of experience', [...ROLES, ...ROLES, ...ROLES]],
    ['nothing claimed', 'Likes hills', ROLES],
  ])('stays silent for %s', (_, text, roles) => {
    expect(check(text, roles).outcome).toBe('silent');
  });

  it('counts from the first study, and not where only its end is known', () => {
    expect(
      check('12 years of experience', ROLES, [{ school: 'Hill College', start: '2013', end: '2016' }]),
    ).toMatchObject({
      outcome: 'silent',
      agrees: { evidence: [{ field: 'about' }, { field: 'education' }] },
    });
    expect(check('12 years of experience', ROLES, [{ school: 'Hill College', end: '2018' }]).outcome).toBe(
      'silent',
    );
  });

  it('lacks data where the history is not there or not loaded', () => {
    const nothing = { experience: missing('not-loaded') } as const;
    expect(check('12 years of experience', [], [], nothing)).toEqual({
      outcome: 'lacks-data',
      fields: ['experience'],
    });
    expect(check('', ROLES, [], { about: missing('not-loaded') })).toMatchObject({ fields: ['about'] });
    const studies = { education: missing('not-loaded') } as const;
    expect(check('12 years of experience', ROLES, [], studies)).toMatchObject({ fields: ['education'] });
  });
});
