import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { parsePhone } from '../../network/phone.ts';
import { countriesOf, overlap } from '../../places/countries.ts';
import { agreeing, lacksData, raised } from '../outcomes.ts';
import { residencesOf } from '../residence.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/** More numbers than these are no statement of one person. */
const MOST_PHONES = 10;

export const phoneCountry: Signal = {
  id: 'contact/phone-country',
  group: 'contact',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: 'None of the phone numbers on the page belongs to a country that the stated residence can mean. Whole groups of countries that share a calling code are compared (+1, +7, +44), and only numbers written with their code. Where one fits, that is said.',
  sources: [GUIDANCE_2022],
  values: [
    ['phone', '+351 21 000 0000'],
    ['place', 'Toronto, Canada'],
    ['code', '+351'],
  ],
  words: {
    check: 'Phone number against the place given',
    title: 'The phone number is from another country than the place given',
    observed: 'The phone number is {phone}; the place given is “{place}”.',
    compared: 'The calling code of the number, {code}, with the countries the place can mean.',
    innocent:
      'Many people keep the number from where they lived before, or use one for travel, family or calls over the internet.',
    agrees: 'The calling code of {phone}, {code}, fits the place given, “{place}”.',
  },
  next: ['confirm_contact'],
  check: (candidate, { gazetteer }) => {
    if (isMissing(candidate.phones)) return lacksData('phones');
    const phones = claimsOf(candidate.phones)
      .slice(0, MOST_PHONES)
      .flatMap(claim => {
        const phone = parsePhone(claim.value);
        return phone === undefined || phone.countries.length === 0 ? [] : [{ claim, phone }];
      });
    const [shown] = phones;
    if (shown === undefined) return lacksData('phones');
    const residences = residencesOf(candidate, gazetteer);
    const [first] = residences;
    if (first === undefined) return lacksData('location');

    // Somebody with a number at home and one from before has moved, which is nobody's business.
    for (const { claim, phone } of phones) {
      const countries = countriesOf(phone.countries.map(asPlace));
      const home = residences.find(residence => overlap(residence.countries, countries));
      if (home === undefined) continue;
      const evidence = [
        { field: 'phones', claim },
        { field: home.field, claim: home.claim },
      ] as const;
      return agreeing({ values: [claim.value, home.claim.value, phone.callingCode], evidence });
    }
    return raised([
      {
        strength: 'note',
        values: [shown.claim.value, first.claim.value, shown.phone.callingCode],
        evidence: [
          ...phones.map(({ claim }) => ({ field: 'phones', claim }) as const),
          ...residences.map(({ field, claim }) => ({ field, claim })),
        ],
      },
    ]);
  },
};

function asPlace(country: string): { readonly country: string; readonly zones: readonly string[] } {
  return { country, zones: [] };
}
