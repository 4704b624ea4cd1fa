import { type Candidate, type FieldName } from '../candidate/candidate.ts';
import { type Claim, claimsOf } from '../candidate/claim.ts';
import { countriesOf } from '../places/countries.ts';
import { type Gazetteer, type Place } from '../places/gazetteer.ts';

/** One statement of where the candidate lives now, as far as it names a place. */
export interface Residence {
  readonly field: FieldName;
  readonly claim: Claim<string>;
  /** Every place the statement can mean. At least one. */
  readonly places: readonly Place[];
  readonly countries: ReadonlySet<string>;
}

/** The statements of residence that name a place. "Remote" and "Earth" are none. */
export function residencesOf(candidate: Candidate, gazetteer: Gazetteer): readonly Residence[] {
  const fields = ['location', 'otherLocations'] as const;
  return fields.flatMap(field =>
    claimsOf(candidate[field]).flatMap(claim => {
      const places = gazetteer.placesOf(claim.value);
      return places.length === 0 ? [] : [{ field, claim, places, countries: countriesOf(places) }];
    }),
  );
}

/** Every country that any of the statements can mean. */
export function claimedCountries(residences: readonly Residence[]): ReadonlySet<string> {
  return new Set(residences.flatMap(({ countries }) => [...countries]));
}
