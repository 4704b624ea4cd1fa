import { describe, expect, it } from 'vitest';
import { candidateWith, contextWith } from '../sample.ts';
import { type Visit } from '../seen.ts';
import { residenceMoved } from './residence-moved.ts';

const visit = (on: string, ...countries: readonly string[]): Visit => ({
  ...{ on, countries, name: 'Mina Okafor', emails: [], phones: [], accounts: [] },
});
const check = (...visits: readonly Visit[]) =>
  residenceMoved.check(candidateWith({}), contextWith({ seen: { visits, others: [] } }));

describe('location/residence-moved', () => {
  it('notes two changes within two months', () => {
    expect(
      check(visit('2026-10-01', 'PT'), visit('2026-10-20', 'CA'), visit('2026-11-23', 'NG')),
    ).toMatchObject({
      findings: [
        {
          strength: 'note',
          values: ['2', '2026-10-01'],
          evidence: [{ claim: { value: '2026-10-01, 2026-10-20, 2026-11-23' } }],
        },
      ],
    });
  });

  it.each([
    ['one move', [visit('2026-10-01', 'PT'), visit('2026-11-23', 'CA')]],
    [
      'two moves in a year',
      [visit('2026-01-01', 'PT'), visit('2026-05-20', 'CA'), visit('2026-11-23', 'NG')],
    ],
    [
      'a place that can be either',
      [visit('2026-10-01', 'GB'), visit('2026-10-20', 'CA', 'GB'), visit('2026-11-23', 'CA')],
    ],
    ['a visit that gave none', [visit('2026-10-01', 'PT'), visit('2026-10-20'), visit('2026-11-23', 'PT')]],
    [
      'a territory and its state',
      [visit('2026-10-01', 'CN', 'HK'), visit('2026-10-20', 'CN'), visit('2026-11-23', 'CN', 'HK')],
    ],
    ['a first visit', [visit('2026-11-23', 'PT')]],
  ])('stays silent for %s', (_, visits) => {
    expect(check(...visits).outcome).toBe('silent');
  });

  it('lacks what was seen before', () => {
    expect(residenceMoved.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['seen'],
    });
  });
});
