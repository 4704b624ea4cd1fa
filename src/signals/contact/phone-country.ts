import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { parsePhone } from '../../network/phone.ts';
import { countriesOf, overlap } from '../../places/countries.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { claimedCountries, residencesOf } from '../residence.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

const id = 'contact/phone-country';

/**
 * Note: none of the phone numbers on the page belongs to a country that the stated residence can mean. Whole groups
 * of countries that share a calling code are compared (+1, +7, +44), and only numbers written with their code.
 *
 * Values: $1 the phone number, $2 the stated residence, $3 its calling code ("+44").
 */
export const phoneCountry: Signal = {
  id,
  group: 'contact',
  sources: [GUIDANCE_2022],
  check: (candidate, { gazetteer }) => {
    if (isMissing(candidate.phones)) return lacksData('phones');
    const phones = claimsOf(candidate.phones).flatMap(claim => {
      const phone = parsePhone(claim.value);
      return phone === undefined || phone.countries.length === 0 ? [] : [{ claim, phone }];
    });
    const [shown] = phones;
    if (shown === undefined) return lacksData('phones');
    const residences = residencesOf(candidate, gazetteer);
    const [first] = residences;
    if (first === undefined) return lacksData('location');

    const claimed = claimedCountries(residences);
    // Somebody with a number at home and one from before has moved, which is nobody's business.
    const fits = phones.some(({ phone }) => overlap(claimed, countriesOf(phone.countries.map(asPlace))));
    if (fits) return SILENT;
    return raised([
      {
        signal: id,
        group: 'contact',
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
