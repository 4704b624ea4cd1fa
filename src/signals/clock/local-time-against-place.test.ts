import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../places/open-gazetteer.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { localTimeAgainstPlace } from './local-time-against-place.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
const READ_AT = '2026-07-10T12:00:00Z';

function check(localTime: string, location: string, readAt?: string) {
  const candidate = candidateWith({ localTime: claimOf(localTime), location: claimOf(location) });
  const context = contextWith({ gazetteer, ...(readAt === undefined ? {} : { readAt }) });
  return localTimeAgainstPlace.check(candidate, context);
}

describe('clock/local-time-against-place', () => {
  it('notes an offset that is in use nowhere in the stated place', () => {
    expect(check('+09:00', 'Denver, Colorado')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', values: ['+09:00', 'Denver, Colorado', 'UTC-07:00, UTC-06:00'] }],
    });
  });

  it('notes a time of day that fits nowhere in the stated place', () => {
    expect(check('21:00', 'Denver, Colorado', READ_AT).outcome).toBe('raised');
  });

  it('shortens the offsets of a wide country', () => {
    expect(check('+08:00', 'United States')).toMatchObject({
      findings: [{ values: ['+08:00', 'United States', 'UTC-10:00 – UTC-04:00'] }],
    });
  });

  it.each([
    ['+08:00', 'Shenyang'],
    ['+08:00', 'Dandong, Liaoning, China'],
    ['+08:00', '中国'],
    ['+05:30', 'India'],
    ['+05:45', 'Kathmandu'],
    ['-03:30', "St. John's, Newfoundland and Labrador"],
    ['+01:00', 'London, UK'],
    ['+00:00', 'London, UK'],
    ['-05:00', 'London'],
    ['+03:00', 'Simferopol'],
    ['-10:00', 'USA'],
    ['+01:00', 'Lisbon / Berlin'],
  ])('stays silent for %s in %s', (clock, place) => {
    expect(check(clock, place).outcome).toBe('silent');
  });

  it('says that the clock fits, and with which hours', () => {
    expect(check('+08:00', 'Shenyang')).toMatchObject({
      outcome: 'silent',
      agrees: {
        values: ['+08:00', 'Shenyang', 'UTC+08:00'],
        evidence: [{ field: 'localTime' }, { field: 'location' }],
      },
    });
  });

  it('forgives an hour only where a country is all that is known', () => {
    expect(check('+07:00', 'Thailand').outcome).toBe('silent');
    expect(check('+08:00', 'Thailand')).toEqual({ outcome: 'silent' });
    expect(check('+08:00', 'Bangkok, Thailand').outcome).toBe('raised');
  });

  it.each([
    ['20:00', 'Shenyang'],
    ['06:15', 'Denver, Colorado'],
    ['05:45', 'Denver, Colorado'],
    ['01:00', 'Pago Pago'],
    ['02:00', 'Kiritimati'],
  ])('stays silent when %s in %s fits the moment of reading', (clock, place) => {
    expect(check(clock, place, READ_AT).outcome).not.toBe('raised');
  });

  it('minds the change of the clocks', () => {
    expect(check('13:00', 'London, UK', READ_AT).outcome).toBe('silent');
    expect(check('13:00', 'London, England', '2026-01-10T12:00:00Z').outcome).toBe('raised');
  });

  it('crosses midnight', () => {
    expect(check('00:10', 'Berlin, Germany', '2026-01-10T23:00:00Z').outcome).toBe('silent');
    expect(check('23:55', 'Berlin, Germany', '2026-01-10T23:10:00Z').outcome).toBe('silent');
  });

  it('lacks data without a clock, a place, or the moment a time of day was read', () => {
    const lacks = (field: string) => ({ outcome: 'lacks-data', fields: [field] });
    expect(check('20:00', 'Denver, Colorado')).toEqual(lacks('localTime'));
    expect(check('soon', 'Denver, Colorado')).toEqual(lacks('localTime'));
    expect(check('+08:00', 'Remote')).toEqual(lacks('location'));
    const still = candidateWith({ location: claimOf('Denver, Colorado') });
    expect(localTimeAgainstPlace.check(still, contextWith({ gazetteer }))).toEqual(lacks('localTime'));
  });

  it('says nothing about zones this browser does not know', () => {
    const odd = { placesOf: () => [{ country: 'QX', region: '1', zones: ['Etc/Nowhere'] }] };
    const candidate = candidateWith({ localTime: claimOf('+08:00'), location: claimOf('Quux') });
    expect(localTimeAgainstPlace.check(candidate, contextWith({ gazetteer: odd })).outcome).toBe(
      'lacks-data',
    );
  });
});
