import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../places/open-gazetteer.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { claimedLocationConflict } from './claimed-location-conflict.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));

function check(location: string, ...others: readonly string[]) {
  const otherLocations = others.length === 0 ? { missing: 'absent' as const } : others.map(claimOf);
  const candidate = candidateWith({ location: claimOf(location), otherLocations });
  return claimedLocationConflict.check(candidate, contextWith({ gazetteer }));
}

describe('location/claimed-location-conflict', () => {
  it('fires when one page states two residences in different countries', () => {
    expect(check('Austin, Texas', 'Porto, Portugal')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: ['Austin, Texas', 'Porto, Portugal'] }],
    });
  });

  it('gives one finding for three statements, naming two that differ', () => {
    const outcome = check('Nagoya, Japan', 'Aichi, Japan', 'Leeds, UK');
    expect(outcome).toMatchObject({ findings: [{ values: ['Nagoya, Japan', 'Leeds, UK'] }] });
  });

  it.each([
    ['the same place in two languages', 'Москва', 'Moscow, Russia'],
    ['a city and its country', 'Shenyang', 'China'],
    ['two cities of one country', 'Boston, MA', 'Denver, Colorado'],
    ['a name that several countries have', 'London', 'Ontario, Canada'],
    ['two homes named together', 'Lisbon / Berlin', 'Germany'],
    ['a territory and its state', 'Hong Kong', 'China'],
    ['Puerto Rico and the United States', 'Puerto Rico', 'USA'],
    ['England and Great Britain', 'England', 'Great Britain'],
    ['Crimea under either country', 'Simferopol', 'Russia'],
    ['the flag of the country', 'Warszawa', '🇵🇱'],
  ])('stays silent for %s', (_, one, other) => {
    expect(check(one, other).outcome).toBe('silent');
  });

  it('says that two statements fit each other, unless they are the same', () => {
    expect(check('Shenyang', 'China')).toMatchObject({ agrees: { values: ['Shenyang', 'China'] } });
    expect(check('Shenyang, China', 'shenyang china')).toEqual({ outcome: 'silent' });
  });

  it('lacks a second statement that names a place', () => {
    expect(check('Austin, Texas')).toEqual({ outcome: 'lacks-data', fields: ['otherLocations'] });
    expect(check('Austin, Texas', 'Remote').outcome).toBe('lacks-data');
    expect(check('Earth', 'Remote')).toEqual({
      outcome: 'lacks-data',
      fields: ['location', 'otherLocations'],
    });
  });
});
