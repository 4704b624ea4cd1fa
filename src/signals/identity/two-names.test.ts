import { describe, expect, it } from 'vitest';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { twoNames } from './two-names.ts';

function check(name: string, ...others: readonly string[]) {
  const candidate = candidateWith({ name: claimOf(name), otherNames: others.map(claimOf) });
  return twoNames.check(candidate, contextWith({}));
}

describe('identity/two-names', () => {
  it('fires when one page gives two names with nothing in common', () => {
    expect(check('Mina Okafor', 'Viktor Sokolov')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: ['Mina Okafor', 'Viktor Sokolov'] }],
    });
  });

  it.each([
    ['a married name', 'Mina Okafor', 'Mina Lindqvist'],
    ['the other order', 'Mina Okafor', 'Okafor Mina'],
    ['a nickname', 'William Harrow', 'Bill Harrow'],
    ['another script', 'Виктор Соколов', 'Viktor Sokolov'],
    ['a handle', 'Mina Okafor', 'minaok'],
    ['asterisks', 'Mina Okafor', 'V***** S******'],
    ['initials', 'Mina Okafor', 'M. O.'],
    ['a taken western name', 'Haruto Kimura', 'Harry Kimura'],
  ])('stays silent for %s', (_, name, other) => {
    expect(check(name, other).outcome).toBe('silent');
  });

  it('says which of them the user entered', () => {
    const legal = { ...claimOf('Viktor Sokolov'), where: 'typed' } as const;
    const candidate = candidateWith({ name: claimOf('Mina Okafor'), otherNames: [legal] });
    expect(twoNames.check(candidate, contextWith({}))).toMatchObject({
      findings: [{ evidence: [{ field: 'name' }, { field: 'legalName' }] }],
    });
    expect(Object.values(twoNames.words).join(' ')).not.toContain('on the page');
  });

  it('lacks data when there is one name, a masked name or a shortened one', () => {
    expect(twoNames.check(candidateWith({ name: claimOf('Mina Okafor') }), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['otherNames'],
    });
    expect(check('M*** O*****', 'Viktor Sokolov')).toEqual({ outcome: 'lacks-data', fields: ['name'] });
    const short = candidateWith({
      name: claimOf('Mina O.'),
      partialName: true,
      otherNames: [claimOf('Viktor Sokolov')],
    });
    expect(twoNames.check(short, contextWith({}))).toEqual({ outcome: 'lacks-data', fields: ['name'] });
  });
});
