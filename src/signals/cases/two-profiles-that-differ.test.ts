import { describe, expect, it } from 'vitest';
import { alikeIn, otherWith, visitOn } from '../met-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import type { SeenOther } from '../seen.ts';
import { twoProfilesThatDiffer } from './two-profiles-that-differ.ts';

const CANDIDATE = candidateWith({
  name: claimOf('Mina Okafor'),
  emails: [claimOf('mina@mail.example')],
  location: claimOf('Toronto, Canada'),
  currentOrganisation: claimOf('Quellbrook'),
});

function check(other: Partial<SeenOther>, alike = alikeIn('email', 'mina@mail.example')) {
  const seen = {
    visits: [visitOn('2026-11-23', { countries: ['CA'] })],
    others: [otherWith([alike], { name: 'Mina Okafor', ...other })],
  };
  return twoProfilesThatDiffer.check(CANDIDATE, contextWith({ seen }));
}

describe('cases/two-profiles-that-differ', () => {
  it('fires where two pages of one person name different countries', () => {
    expect(check({ countries: ['PL'] })).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'moderate',
          evidence: [{ field: 'emails' }, { field: 'name' }, { field: 'location' }, { field: 'seen' }],
        },
      ],
    });
  });

  it('fires where they name different present organisations', () => {
    expect(check({ sameOrganisation: false }, alikeIn('photo', '8f3c00ff12ab77e0', 1))).toMatchObject({
      findings: [
        { evidence: [{ field: 'photoHash' }, { field: 'name' }, { field: 'currentOrganisation' }, {}] },
      ],
    });
  });

  it.each([
    ['a forgotten duplicate that says the same', { countries: ['CA'], sameOrganisation: true }],
    ['one that says nothing', {}],
    ['one whose place can mean the same country', { countries: ['CA', 'US'] }],
    ['another site', { countries: ['PL'], isSameSite: false }],
    ['a brother with the same phone', { countries: ['PL'], name: 'Jonas Okafor' }],
    ['somebody else', { countries: ['PL'], name: 'Viktor Sokolov' }],
    ['a part of a name', { countries: ['PL'], name: 'Mina O.' }],
  ])('stays silent for %s', (_, other) => {
    expect(check(other).outcome).toBe('silent');
  });

  it('lacks data where nothing is remembered, or there is nothing to tell one person by', () => {
    const seen = { visits: [visitOn('2026-11-23')], others: [] };
    expect(twoProfilesThatDiffer.check(CANDIDATE, contextWith({}))).toMatchObject({ fields: ['seen'] });
    expect(twoProfilesThatDiffer.check(candidateWith({}), contextWith({ seen }))).toMatchObject({
      fields: ['name'],
    });
    const named = candidateWith({ name: claimOf('Mina Okafor') });
    expect(twoProfilesThatDiffer.check(named, contextWith({ seen }))).toMatchObject({
      fields: ['emails', 'phones', 'photoHash'],
    });
  });
});
