import { claimsOf } from '../../candidate/claim.ts';
import { silentUnlessLacking } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { MANDIANT_2024, SEAL_2026 } from '../sources.ts';
import { namedOutcome } from './named.ts';

export const namedEmail: Signal = {
  id: 'indicators/named-email',
  group: 'indicators',
  version: 1,
  strengths: ['strong', 'moderate'],
  sureness: 'literal',
  rule: 'An e-mail address of the candidate is one that an official document or a list of the team’s own names, after +tags are cut and, at Gmail, dots. Strong where the publisher was sure, moderate where it was not.',
  sources: [MANDIANT_2024, SEAL_2026],
  values: [
    ['email', 'mina@harbourlane.example'],
    ['source', 'Team list, spring'],
    ['date', '2026-03-02'],
  ],
  words: {
    check: 'E-mail addresses against published documents and your list',
    title: 'An e-mail address is named in a published document or your own list',
    observed: '“{email}” appears in “{source}”, {date}.',
    compared: 'The e-mail addresses given, in the form in which mailboxes are equal.',
    innocent:
      'The address may belong to a victim of identity theft, or may have been taken over or given to somebody else since.',
  },
  next: ['confirm_account', 'pay_verified_name'],
  check: (candidate, context) => {
    const values = claimsOf(candidate.emails).map(claim => ({
      field: 'emails' as const,
      claim,
      value: claim.value,
    }));
    return namedOutcome('email', values, context, silentUnlessLacking(candidate, ['emails']));
  },
};
