import { describe, expect, it } from 'vitest';
import { type Role } from '../../candidate/candidate.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { portfolioDomainNew } from './portfolio-domain-new.ts';

const FOUNDER: Role = {
  title: 'Founder',
  organisation: 'Blaupausen Werk GmbH',
  start: '2017-03',
  end: 'present',
};

/** The day is 2026-11-23. */
function check(
  registered: string | undefined,
  roles: readonly Role[] = [FOUNDER],
  link = 'https://www.blaupausenwerk.example/me',
) {
  const candidate = candidateWith({ experience: roles.map(claimOf), links: [claimOf(link)] });
  const answers = answersOf(registered === undefined ? {} : { portfolioRegistered: registered });
  return portfolioDomainNew.check(candidate, contextWith({ answers }));
}

describe('presence/portfolio-domain-new', () => {
  it('asks about a business of years whose domain is of this season', () => {
    for (const day of ['2026-10-02', '2026-11', '2026-11-23']) {
      expect(check(day)).toMatchObject({
        outcome: 'raised',
        findings: [
          {
            strength: 'moderate',
            values: [day, 'Founder, Blaupausen Werk GmbH (2017-03 – present)'],
            evidence: [{ field: 'portfolioRegistered' }, { field: 'experience' }, { field: 'links' }],
          },
        ],
      });
    }
  });

  it.each<readonly [what: string, roles: readonly Role[], link: string | undefined]>([
    ['nothing says how old the business is', [], undefined],
    ['the business is young as well', [{ ...FOUNDER, start: '2025-06' }], undefined],
    ['the business may be young', [{ ...FOUNDER, start: '2024', end: '2026' }], undefined],
    ['the business has another name', [FOUNDER], 'https://mina.example'],
    ['they are employed there', [{ ...FOUNDER, title: 'Engineer' }], undefined],
    ['the name is too short to tell', [{ ...FOUNDER, organisation: 'Mina' }], 'https://mina.example'],
    [
      'they freelance under no name',
      [{ title: 'Freelance developer', start: '2012', end: 'present' }],
      undefined,
    ],
  ])('notes a new domain where %s', (_, roles, link) => {
    expect(check('2026-10-02', roles, link)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it('stays silent for an older domain, and for a day to come', () => {
    for (const day of ['2026-08-20', '2026-08', '2019-05-01', '2027-01-01']) {
      expect(check(day).outcome).toBe('silent');
    }
  });

  it('lacks the answer where there is none, or none with a month', () => {
    for (const day of [undefined, '2026', 'soon', '2026-13-45']) {
      expect(check(day)).toEqual({ outcome: 'lacks-data', fields: ['portfolioRegistered'] });
    }
  });
});
