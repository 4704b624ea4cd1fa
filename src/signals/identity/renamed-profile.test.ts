import { describe, expect, it } from 'vitest';
import { seenWith, visitOn } from '../met-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { renamedProfile } from './renamed-profile.ts';

function check(now: string, ...before: readonly string[]) {
  const visits = before.map((name, at) => visitOn(`2026-11-${String(at + 10)}`, { name }));
  const candidate = candidateWith({ name: claimOf(now) });
  return renamedProfile.check(candidate, contextWith({ seen: seenWith([], visits) }));
}

describe('identity/renamed-profile', () => {
  it('fires once, for the latest of the names a page had', () => {
    expect(check('Mina Okafor', 'Haruto Kimura', 'Viktor Sokolov')).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'moderate',
          values: ['Mina Okafor', 'Viktor Sokolov', '2026-11-11'],
          evidence: [{ field: 'name' }, { field: 'seen', claim: { value: 'Viktor Sokolov', where: 'seen' } }],
        },
      ],
    });
  });

  it.each([
    ['the same name', 'Mina Okafor', 'Mina Okafor'],
    ['a married name', 'Mina Okafor', 'Mina Lindqvist'],
    ['another script', 'Viktor Sokolov', 'Виктор Соколов'],
    ['a short form', 'William Harrow', 'Bill Harrow'],
    ['a handle before', 'Mina Okafor', 'nightowl'],
    ['no name before', 'Mina Okafor', ''],
    ['a company before', 'Mina Okafor', 'Brightfield Software Ltd'],
  ])('stays silent for %s', (_, now, before) => {
    expect(check(now, before).outcome).toBe('silent');
  });

  it('stays silent where the page still gives the earlier name besides', () => {
    const candidate = candidateWith({
      name: claimOf('Mina Okafor'),
      otherNames: [claimOf('Viktor Sokolov')],
    });
    const seen = seenWith([], [visitOn('2026-11-10', { name: 'Viktor Sokolov' })]);
    expect(renamedProfile.check(candidate, contextWith({ seen })).outcome).toBe('silent');
  });

  it('lacks data at a first visit, and without a readable name', () => {
    expect(check('Mina Okafor')).toEqual({ outcome: 'lacks-data', fields: ['seen'] });
    expect(check('M*** O*****', 'Viktor Sokolov')).toEqual({ outcome: 'lacks-data', fields: ['name'] });
    expect(renamedProfile.check(candidateWith({}), contextWith({}))).toMatchObject({ fields: ['seen'] });
  });
});
