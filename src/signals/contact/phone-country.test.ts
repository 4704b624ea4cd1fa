import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../places/open-gazetteer.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { phoneCountry } from './phone-country.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));

function check(location: string, ...phones: readonly string[]) {
  const candidate = candidateWith({ location: claimOf(location), phones: phones.map(claimOf) });
  return phoneCountry.check(candidate, contextWith({ gazetteer }));
}

describe('contact/phone-country', () => {
  it('notes a number whose countries are none of the stated ones', () => {
    expect(check('Austin, Texas', '+351 21 000 0000')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', values: ['+351 21 000 0000', 'Austin, Texas', '+351'] }],
    });
  });

  it.each([
    ['Shenyang, China', '+86 24 2345 6789'],
    ['Toronto', '+1 (415) 555-0132'],
    ['Jersey', '+44 20 7946 0958'],
    ['United Kingdom', '+44 1534 123456'],
    ['Almaty', '+7 495 123 45 67'],
    ['China', '+852 2345 6789'],
    ['Hong Kong', '+86 10 1234 5678'],
    ['London', '+1 416 555 0132'],
  ])('stays silent for %s with %s', (place, phone) => {
    expect(check(place, phone).outcome).toBe('silent');
  });

  it('stays silent when one of several numbers fits', () => {
    expect(check('Austin, Texas', '+351 21 000 0000', '+1 512 555 0132').outcome).toBe('silent');
  });

  it('says which number fits which place', () => {
    expect(check('Austin, Texas', '+351 21 000 0000', '+1 512 555 0132')).toMatchObject({
      agrees: {
        values: ['+1 512 555 0132', 'Austin, Texas', '+1'],
        evidence: [{ field: 'phones' }, { field: 'location' }],
      },
    });
  });

  it('lacks data without a number that names its country, or without a place', () => {
    expect(check('Austin, Texas', '(512) 555-0132')).toEqual({ outcome: 'lacks-data', fields: ['phones'] });
    expect(check('Austin, Texas', '+800 1234 5678').outcome).toBe('lacks-data');
    expect(check('Remote', '+1 512 555 0132')).toEqual({ outcome: 'lacks-data', fields: ['location'] });
    const silent = candidateWith({ location: claimOf('Austin, Texas') });
    expect(phoneCountry.check(silent, contextWith({ gazetteer }))).toMatchObject({ fields: ['phones'] });
  });
});
