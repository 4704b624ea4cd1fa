import { type Candidate } from '../../candidate/candidate.ts';
import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { isSamePhone, mailboxOf } from '../mailbox.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Context, type Evidence, type Raised, type Signal } from '../signal.ts';
import { GTIG_2025 } from '../sources.ts';

export const refereeSharesContact: Signal = {
  id: 'contact/referee-shares-contact',
  group: 'contact',
  version: 1,
  strengths: ['strong'],
  sureness: 'literal',
  rule: 'The referee’s e-mail address or phone number that you entered is one of the candidate’s own. Tags behind a plus sign, and dots at Gmail, make no difference.',
  sources: [GTIG_2025],
  values: [['contact', 'mina@brightfield.example']],
  words: {
    check: 'The referee’s contact details against the candidate’s',
    title: 'The referee has the same contact details',
    observed: 'The referee is to be reached at {contact}, which is also this person’s own.',
    compared: 'The address and number of the referee that you entered with those of this person.',
    innocent: 'A slip when typing it in, a family firm with one number, a shared office line.',
  },
  next: ['look_up_company', 'verify_history'],
  check: (candidate, { answers }) => {
    const { refereeEmail, refereePhone } = answers;
    if (refereeEmail === undefined && refereePhone === undefined)
      return lacksData('refereeEmail', 'refereePhone');
    const canCompare =
      (refereeEmail !== undefined && !isMissing(candidate.emails)) ||
      (refereePhone !== undefined && !isMissing(candidate.phones));
    if (!canCompare) {
      return lacksData(
        ...(refereeEmail === undefined ? [] : (['emails'] as const)),
        ...(refereePhone === undefined ? [] : (['phones'] as const)),
      );
    }
    const shared = [sharedEmail(candidate, answers), sharedPhone(candidate, answers)];
    // One finding: somebody who is their own referee is one question.
    return raised(shared.flatMap(pair => (pair === undefined ? [] : [finding(pair)])).slice(0, 1));
  },
};

type Pair = readonly [own: Evidence, referee: Evidence];

function sharedEmail({ emails }: Candidate, { refereeEmail }: Context['answers']): Pair | undefined {
  const mailbox = refereeEmail && mailboxOf(refereeEmail.value);
  if (refereeEmail === undefined || mailbox === undefined) return undefined;
  const own = claimsOf(emails).find(({ value }) => mailboxOf(value) === mailbox);
  return (
    own && [
      { field: 'emails', claim: own },
      { field: 'refereeEmail', claim: refereeEmail },
    ]
  );
}

function sharedPhone({ phones }: Candidate, { refereePhone }: Context['answers']): Pair | undefined {
  if (refereePhone === undefined) return undefined;
  const own = claimsOf(phones).find(({ value }) => isSamePhone(value, refereePhone.value));
  return (
    own && [
      { field: 'phones', claim: own },
      { field: 'refereePhone', claim: refereePhone },
    ]
  );
}

function finding(pair: Pair): Raised {
  return { strength: 'strong', values: [pair[1].claim.value], evidence: pair };
}
