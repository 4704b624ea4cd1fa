import { describe, expect, it } from 'vitest';
import { type Role } from '../../candidate/candidate.ts';
import { missing } from '../../candidate/claim.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { overlappingRoles } from './overlapping-roles.ts';

const check = (...roles: readonly Role[]) =>
  overlappingRoles.check(candidateWith({ experience: roles.map(claimOf) }), contextWith({}));

const ONE: Role = { title: 'Tester', organisation: 'Probewerk', start: '2019-03', end: '2021-01' };
const OTHER: Role = { title: 'Analyst', organisation: 'Harbour Desk', start: '2019-01', end: '2021-05' };
const THIRD: Role = { title: 'Administrator', organisation: 'Depo GmbH', start: '2018-06', end: '2020-12' };

describe('history/overlapping-roles', () => {
  it('notes three jobs at once', () => {
    expect(check(ONE, OTHER, THIRD)).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'note',
          values: [
            'Tester, Probewerk (2019-03 – 2021-01)',
            'Analyst, Harbour Desk (2019-01 – 2021-05)',
            'Administrator, Depo GmbH (2018-06 – 2020-12)',
          ],
        },
      ],
    });
  });

  it('asks where each of three says that it is full time, ended or not', () => {
    const full = [ONE, OTHER, THIRD].map(role => ({ ...role, title: `${role.title ?? ''} (Full-time)` }));
    expect(check(...full)).toMatchObject({ findings: [{ strength: 'moderate' }] });
    expect(check(...full.map(role => ({ ...role, end: 'present' })))).toMatchObject({
      findings: [{ strength: 'moderate' }],
    });
    expect(check(...full.slice(1), ONE)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each<readonly [string, readonly Role[]]>([
    ['two at once', [ONE, OTHER]],
    ['one that was never ended', [ONE, OTHER, { ...THIRD, end: 'present' }]],
    ['one without an end', [ONE, OTHER, { title: 'Clerk', organisation: 'Depo', start: '2018' }]],
    ['a change that took months', [ONE, OTHER, { ...THIRD, end: '2019-07' }]],
    ['years without months', [ONE, OTHER, { ...THIRD, start: '2018', end: '2019' }]],
    ['promotions', [ONE, { ...ONE, title: 'Lead' }, { ...ONE, title: 'Head' }, OTHER]],
    ['one employer under two names', [ONE, OTHER, { ...THIRD, organisation: 'Probewerk Holding AG' }]],
    ['placeholder years', [ONE, OTHER, { ...THIRD, start: '0001', end: '9999' }]],
    ...[
      ...['Freelance developer', 'Board member', 'Co-Founder', 'Technical Advisor', 'Mentor', 'Volunteer'],
      ...['Lecturer', 'Teaching assistant', 'PhD student', 'Working student', 'Werkstudentin', 'Intern'],
      ...['Consultant', 'Part-time cashier', 'Contractor', 'Army Reservist', 'Owner', 'Photographer'],
      ...[
        'Stagiaire',
        'Praktikantin',
        'Freiberuflicher Berater',
        'Desarrollador freelance',
        'Open source maintainer',
      ],
    ].map(title => [title, [ONE, OTHER, { ...THIRD, title }]] as const),
  ])('stays silent for %s', (_, roles) => {
    expect(check(...roles).outcome).toBe('silent');
  });

  it('looks at nothing on a freelance site', () => {
    const candidate = {
      ...candidateWith({ experience: [ONE, OTHER, THIRD].map(claimOf) }),
      reader: 'upwork',
    };
    expect(overlappingRoles.check(candidate, contextWith({})).outcome).toBe('silent');
  });

  it('lacks data where the history is missing', () => {
    const candidate = candidateWith({ experience: missing('not-loaded') });
    expect(overlappingRoles.check(candidate, contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['experience'],
    });
  });
});
