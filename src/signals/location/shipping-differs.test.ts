import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnswerName } from '../../candidate/answers.ts';
import { openGazetteer } from '../../places/open-gazetteer.ts';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { shippingDiffers } from './shipping-differs.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
const enter = (answers: Readonly<Partial<Record<AnswerName, string>>>) =>
  shippingDiffers.check(candidateWith({}), contextWith({ answers: answersOf(answers), gazetteer }));
const check = (shippingAddress: string, idAddress: string) => enter({ shippingAddress, idAddress });

const HOME = 'Veldstraat 14, 9000 Gent';

describe('location/shipping-differs', () => {
  it('is strong for another address in another country', () => {
    const there = '2210 Harbor Boulevard, Unit 8, Tacoma WA 98402';
    expect(check(there, HOME)).toMatchObject({ findings: [{ strength: 'strong', values: [there, HOME] }] });
  });

  it('is strong for another address where somebody else takes it in', () => {
    const there = 'Kerkstraat 2, PMB 118, 2300 Turnhout';
    expect(check(there, HOME)).toMatchObject({ findings: [{ strength: 'strong' }] });
  });

  it('notes another street and number, or another postcode, in the same country', () => {
    expect(check('Veldstraat 14, 2300 Turnhout', HOME)).toMatchObject({ findings: [{ strength: 'note' }] });
    expect(check('Kerkstraat 2, 2300 Turnhout', HOME)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it('asks about it where the address changed after the offer', () => {
    expect(
      enter({
        shippingAddress: 'Kerkstraat 2, 2300 Turnhout',
        idAddress: HOME,
        addressChangedAfterOffer: 'yes',
      }),
    ).toMatchObject({ findings: [{ strength: 'moderate' }] });
  });

  it('notes another number in the same street', () => {
    expect(check('Veldstraat 41, 9000 Gent', HOME)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it('says that the addresses are one', () => {
    expect(check('14 Veldstr., Gent 9000, Belgium', HOME)).toMatchObject({
      outcome: 'silent',
      agrees: { values: ['14 Veldstr., Gent 9000, Belgium', HOME] },
    });
  });

  it('stays silent where it cannot tell', () => {
    expect(check('Rue des Champs 14, 9000 Gand', HOME)).toEqual({ outcome: 'silent' });
    expect(check('ул. Ленина, 5, Казань', '5 Lenin Street, Kazan')).toEqual({ outcome: 'silent' });
  });

  it('lacks an address, or one with a number', () => {
    const lacks = (field: string) => ({ outcome: 'lacks-data', fields: [field] });
    expect(enter({ idAddress: HOME })).toEqual(lacks('shippingAddress'));
    expect(enter({ shippingAddress: HOME })).toEqual(lacks('idAddress'));
    expect(check('Gent', HOME)).toEqual(lacks('shippingAddress'));
    expect(check(HOME, 'same')).toEqual(lacks('idAddress'));
  });
});
