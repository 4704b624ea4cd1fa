import type { Candidate } from '../candidate/candidate.ts';
import { ibanCountry } from '../network/iban.ts';
import { countriesOf, overlap } from '../places/countries.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { residencesOf } from './residence.ts';
import type { Context, Evidence } from './signal.ts';

/** A place that was stated or entered, as far as it names a country. */
export interface Stated {
  readonly evidence: Evidence;
  /** As it is shown. */
  readonly text: string;
  /** ISO 3166-1 alpha-2. At least one. */
  readonly countries: ReadonlySet<string>;
}

/** Where the account is: as entered, and as its number says. */
export function accountsOf({ answers, gazetteer }: Context): readonly Stated[] {
  const { payeePlace, payeeAccount } = answers;
  const entered =
    payeePlace === undefined ? [] : stated({ field: 'payeePlace', claim: payeePlace }, gazetteer);
  const country = payeeAccount && ibanCountry(payeeAccount.value);
  if (payeeAccount === undefined || country === undefined) return entered;
  const evidence = { field: 'payeeAccount', claim: payeeAccount } as const;
  return [...entered, { evidence, text: country, countries: countriesOf([{ country, zones: [] }]) }];
}

/** Where the candidate lives, by the page and the document, and will work. */
export function placesOf(candidate: Candidate, { answers, gazetteer }: Context): readonly Stated[] {
  const resides = residencesOf(candidate, gazetteer).map(({ field, claim, countries }) => ({
    evidence: { field, claim },
    text: claim.value,
    countries,
  }));
  const entered = (['workPlace', 'idAddress'] as const).flatMap(field => {
    const claim = answers[field];
    return claim === undefined ? [] : stated({ field, claim }, gazetteer);
  });
  return [...resides, ...entered];
}

function stated(evidence: Evidence, gazetteer: Gazetteer): readonly Stated[] {
  const { value } = evidence.claim;
  const countries = countriesOf(gazetteer.placesOf(value));
  return countries.size === 0 ? [] : [{ evidence, text: value, countries }];
}

/** Whether the account is known to be in a country where the candidate lives or will work. */
export function isAtHome(candidate: Candidate, context: Context): boolean {
  const [accounts, lives] = [accountsOf(context), placesOf(candidate, context)];
  return accounts.some(held => lives.some(there => overlap(there.countries, held.countries)));
}
