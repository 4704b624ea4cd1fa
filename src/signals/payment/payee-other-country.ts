import type { Candidate } from '../../candidate/candidate.ts';
import { claimsOf } from '../../candidate/claim.ts';
import { isInPaymentsArea } from '../../network/iban.ts';
import { countriesOf, overlap } from '../../places/countries.ts';
import { agreeing, lacksData, raised } from '../outcomes.ts';
import { namesOf, ownName } from '../payee-names.ts';
import { accountsOf, placesOf, type Stated } from '../payee-places.ts';
import { type Context, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/**
 * Where money services (Wise, Revolut, Payoneer and the like) hold the account details they give to people anywhere: euros
 * in BE, LT, EE, IE and LU, pounds in GB, dollars in US. From general knowledge; a country too many only makes a note.
 */
const MONEY_SERVICES_IN: ReadonlySet<string> = new Set(['BE', 'EE', 'GB', 'IE', 'LT', 'LU', 'US']);

/** Fifty roles are a long career. */
const MOST_ROLES = 50;

export const payeeOtherCountry: Signal = {
  id: 'payment/payee-other-country',
  group: 'payment',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'derived',
  rule: 'The account (the country entered, or that of a valid IBAN) is in no country of the residence, the agreed place of work or the document’s address. A note where the account holder entered has the candidate’s name, where the account is with a money service or in a country where those hold accounts for people anywhere, where account and residence are both in the single euro payments area, or where the work history names that country.',
  sources: [GUIDANCE_2022],
  values: [
    ['account', 'Nicosia, Cyprus'],
    ['place', 'Toronto, Canada'],
  ],
  words: {
    check: 'Country of the account against the places given',
    title: 'The account is in another country than the places given',
    observed: 'The account to be paid to is in “{account}”; the place given is “{place}”.',
    compared:
      'The country of the account, from your answer or the IBAN’s first two letters, with where this person lives and will work.',
    innocent:
      'An account kept after a move, a money service, a family account, a bank that takes customers from abroad, a company of their own elsewhere.',
    agrees: 'The country of the account, “{account}”, fits the place given, “{place}”.',
  },
  next: ['pay_verified_name', 'ask_location'],
  check: (candidate, context) => {
    const accounts = accountsOf(context);
    const [account] = accounts;
    if (account === undefined) return lacksData('payeePlace');
    const lives = placesOf(candidate, context);
    const [first] = lives;
    if (first === undefined) return lacksData('location', 'workPlace');

    for (const held of accounts) {
      const there = lives.find(({ countries }) => overlap(countries, held.countries));
      if (there !== undefined) {
        return agreeing({
          values: [held.text, there.text],
          evidence: [held.evidence, there.evidence],
        });
      }
    }
    return raised([
      {
        strength: isOrdinary(accounts, lives, candidate, context) ? 'note' : 'moderate',
        values: [account.text, first.text],
        evidence: [...accounts, ...lives].map(({ evidence }) => evidence),
      },
    ]);
  },
};

/** Whether such an account is an everyday thing: many keep the one they had before they moved, in their own name. */
function isOrdinary(
  accounts: readonly Stated[],
  lives: readonly Stated[],
  candidate: Candidate,
  { answers, gazetteer }: Context,
): boolean {
  const { payee } = answers;
  if (payee !== undefined && ownName(payee, namesOf(candidate, answers)) !== undefined) return true;
  const isMoneyService = answers.payeeIsMoneyService?.value;
  if (isMoneyService === 'yes') return true;
  const held = new Set(accounts.flatMap(({ countries }) => [...countries]));
  if (isMoneyService === undefined && overlap(held, MONEY_SERVICES_IN)) return true;
  const inArea = (all: readonly Stated[]): boolean =>
    all.some(({ countries }) => isInPaymentsArea(countries));
  if (inArea(accounts) && inArea(lives)) return true;
  return claimsOf(candidate.experience)
    .slice(0, MOST_ROLES)
    .some(({ value: { place = '' } }) => overlap(countriesOf(gazetteer.placesOf(place)), held));
}
