import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import type { Visit } from '../seen.ts';
import { accountChanged } from './account-changed.ts';

function check(...visits: readonly (readonly [on: string, ...accounts: string[]])[]) {
  const nothing = { name: 'Mina Okafor', countries: [], emails: [], phones: [] };
  const seen = {
    visits: visits.map(([on, ...accounts]): Visit => ({ ...nothing, on, accounts })),
    others: [],
  };
  const answers = answersOf({ payeeAccount: '12345678' });
  return accountChanged.check(candidateWith({}), contextWith({ seen, answers }));
}

describe('payment/account-changed', () => {
  it('fires at the second change within 90 days', () => {
    expect(
      check(['2026-07-01', 'a'], ['2026-08-01', 'b'], ['2026-08-20'], ['2026-10-12', 'c']),
    ).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'moderate',
          values: ['2026-08-01', '2026-10-12'],
          evidence: [{ field: 'payeeAccount' }, { field: 'seen' }, { field: 'seen' }],
        },
      ],
    });
    expect(
      check(['2026-01-01', 'a'], ['2026-02-01', 'b'], ['2026-09-01', 'c'], ['2026-09-02', 'd']),
    ).toMatchObject({
      findings: [{ values: ['2026-09-01', '2026-09-02'] }],
    });
  });

  it('holds to the day', () => {
    expect(check(['2026-01-01', 'a'], ['2026-02-01', 'b'], ['2026-05-02', 'c']).outcome).toBe('raised');
    expect(check(['2026-01-01', 'a'], ['2026-02-01', 'b'], ['2026-05-03', 'c']).outcome).toBe('silent');
  });

  it.each([
    [
      'one change',
      [
        ['2026-07-01', 'a'],
        ['2026-07-02', 'b'],
      ],
    ],
    [
      'the same account all along',
      [
        ['2026-07-01', 'a'],
        ['2026-07-02', 'a'],
        ['2026-07-03', 'a'],
      ],
    ],
    [
      'a slip put right on the same day',
      [
        ['2026-07-01', 'a', 'b'],
        ['2026-07-02', 'b'],
      ],
    ],
    [
      'a slip put right later',
      [
        ['2026-07-01', 'a'],
        ['2026-07-02', 'b'],
        ['2026-07-03', 'a'],
      ],
    ],
    [
      'a second account beside the first',
      [
        ['2026-07-01', 'a'],
        ['2026-07-02', 'a', 'b'],
        ['2026-07-03', 'b', 'c'],
      ],
    ],
  ] as const)('stays silent for %s', (_, visits) => {
    expect(check(...visits).outcome).toBe('silent');
  });

  it('lacks data where nothing is remembered, or no account was entered', () => {
    expect(accountChanged.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['seen'],
    });
    expect(check(['2026-07-01'])).toEqual({ outcome: 'lacks-data', fields: ['payeeAccount'] });
  });
});
