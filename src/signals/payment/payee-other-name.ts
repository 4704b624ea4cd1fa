import type { Candidate } from '../../candidate/candidate.ts';
import { namesConflict } from '../../names/conflict.ts';
import { agreeing, lacksData, raised, SILENT } from '../outcomes.ts';
import { isAtHome } from '../payee-places.ts';
import { readsAsCompany } from '../payee-kind.ts';
import { namesOf, ownName } from '../payee-names.ts';
import type { Context, Signal, Strength } from '../signal.ts';
import { ALERT_JP_2024, GUIDANCE_2022 } from '../sources.ts';

export const payeeOtherName: Signal = {
  id: 'payment/payee-other-name',
  group: 'payment',
  version: 1,
  strengths: ['strong', 'moderate', 'note'],
  sureness: 'derived',
  rule: 'The account holder that was entered shares no word, initial, nickname or sound with any name of the candidate: the legal name entered, the name and the other names on the page. Moderate, since couples and families share accounts; strong where the legal name was entered, unless the account is known to be in the country of a place given. A holder that reads as a company is a note.',
  sources: [GUIDANCE_2022, ALERT_JP_2024],
  values: [
    ['payee', 'Jonas Weber'],
    ['name', 'Mina Okafor'],
  ],
  words: {
    check: 'Account holder against the name',
    title: 'The account is in another name',
    observed: 'The account to be paid to is held by “{payee}”; this person’s name is “{name}”.',
    compared:
      'The account holder you entered with the legal name you entered and every name on the page, allowing for order, spelling, initials and short forms.',
    innocent:
      'An account of a spouse or a parent, a company of their own, an agency or payroll service, a name changed since the account was opened.',
    agrees: 'The account holder, “{payee}”, fits the name, “{name}”.',
  },
  next: ['pay_verified_name'],
  check: (candidate, context) => {
    const { answers } = context;
    const { payee } = answers;
    if (payee === undefined) return lacksData('payee');
    const names = namesOf(candidate, answers);
    const [first] = names;
    if (first === undefined) return lacksData('name');

    const holder = { field: 'payee', claim: payee } as const;
    const same = ownName(payee, names);
    if (same !== undefined) {
      return agreeing({ values: [payee.value, same.claim.value], evidence: [holder, same] });
    }
    if (!names.every(({ claim }) => namesConflict(claim.value, payee.value))) return SILENT;
    return raised([
      {
        strength: strengthOf(payee.value, candidate, context),
        values: [payee.value, first.claim.value],
        evidence: [holder, ...names],
      },
    ]);
  },
};

function strengthOf(payee: string, candidate: Candidate, context: Context): Strength {
  if (readsAsCompany(payee)) return 'note';
  return context.answers.legalName !== undefined && !isAtHome(candidate, context) ? 'strong' : 'moderate';
}
