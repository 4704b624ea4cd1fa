import { describe, expect, it } from 'vitest';
import { type Role } from '../../candidate/candidate.ts';
import { missing } from '../../candidate/claim.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { youngAccountForHistory } from './young-account-for-history.ts';

const check = (joined: string, ...roles: readonly Role[]) =>
  youngAccountForHistory.check(
    candidateWith({ joined: claimOf(joined), experience: roles.map(claimOf) }),
    contextWith({}),
  );

const LONG: Role = { title: 'Tester', organisation: 'Probewerk', start: '2014-03', end: '2021-01' };

describe('presence/young-account-for-history', () => {
  it('notes a long history on an account of this year', () => {
    expect(check('2026-05-02', { start: '2021-02', end: 'present' }, LONG)).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', values: ['2026-05-02', 'Tester, Probewerk (2014-03 – 2021-01)'] }],
    });
  });

  it.each<readonly [string, string, Role]>([
    ['an account older than a year', '2025-10', LONG],
    ['a year that may be longer ago', '2025', LONG],
    ['a shorter history', '2026-05', { start: '2019-01', end: 'present' }],
    ['a year of beginning that may be later', '2026-05', { start: '2018', end: 'present' }],
    ['a placeholder year', '2026-05', { start: '0001', end: 'present' }],
    ['a history without dates', '2026-05', { title: 'Tester' }],
  ])('stays silent for %s', (_, joined, role) => {
    expect(check(joined, role).outcome).toBe('silent');
  });

  it('lacks data without a date of the account or a history', () => {
    expect(check('9999-01', LONG)).toEqual({ outcome: 'lacks-data', fields: ['joined'] });
    const noDate = candidateWith({ experience: [claimOf(LONG)] });
    expect(youngAccountForHistory.check(noDate, contextWith({}))).toMatchObject({ fields: ['joined'] });
    const notLoaded = candidateWith({ joined: claimOf('2026-05'), experience: missing('not-loaded') });
    expect(youngAccountForHistory.check(notLoaded, contextWith({}))).toMatchObject({
      fields: ['experience'],
    });
  });
});
