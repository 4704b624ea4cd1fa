import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { fitNoName, nameWordsIn } from '../name-words.ts';
import { lacksData, raised, silentUnlessLacking } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { MANDIANT_2024 } from '../sources.ts';
import { wholeNamesOf } from './whole-names.ts';

/** A page with more addresses than this is not about one person. */
const MOST_EMAILS = 5;

export const emailOtherName: Signal = {
  id: 'identity/email-other-name',
  group: 'identity',
  version: 1,
  strengths: ['note'],
  sureness: 'chance',
  rule: 'The part of an e-mail address before the @ holds two words that are names people are known to bear, and shares no word, initial, nickname or sound with any name the candidate gives. Words that are also ordinary words do not count; pages with more than five addresses are left alone.',
  sources: [MANDIANT_2024],
  values: [
    ['email', 'jonas.lindqvist@harbourlane.example'],
    ['name', 'Mina Okafor'],
  ],
  words: {
    check: 'E-mail addresses against the name',
    title: 'An e-mail address holds another name',
    observed: 'The address “{email}” holds a name; the name given is “{name}”.',
    compared:
      'The words before the @ with every name given, allowing for order, spelling, initials and short forms.',
    innocent:
      'A name from before marriage, a changed or chosen name, the mailbox of a partner, a parent or an assistant.',
  },
  next: ['ask_names', 'confirm_contact'],
  check: candidate => {
    const { name } = candidate;
    const names = wholeNamesOf(candidate);
    if (isMissing(name) || names === undefined) return lacksData('name');
    const emails = claimsOf(candidate.emails);
    const found =
      emails.length > MOST_EMAILS ? undefined : emails.find(({ value }) => isOthers(value, names));
    if (found === undefined) return silentUnlessLacking(candidate, ['emails']);
    return raised([
      {
        strength: 'note',
        values: [found.value, name.value],
        evidence: [
          { field: 'emails', claim: found },
          { field: 'name', claim: name },
        ],
      },
    ]);
  },
};

function isOthers(email: string, names: readonly string[]): boolean {
  const [local = ''] = email.split(/[@+]/, 1);
  const words = nameWordsIn(local);
  return words !== undefined && fitNoName(words, names);
}
