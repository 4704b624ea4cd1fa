import { claimsOf } from '../../candidate/claim.ts';
import { silentUnlessLacking } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { GUIDANCE_2022, SEAL_2026 } from '../sources.ts';
import { namedOutcome } from './named.ts';

export const namedPhone: Signal = {
  id: 'indicators/named-phone',
  group: 'indicators',
  version: 1,
  strengths: ['strong', 'moderate'],
  sureness: 'literal',
  rule: 'A phone number of the candidate, or of a referee that you entered, is one that an official document or a list of the team’s own names. Strong where the publisher was sure, moderate where it was not. Numbers without a country code are looked up nowhere.',
  sources: [GUIDANCE_2022, SEAL_2026],
  values: [
    ['phone', '+44 20 7946 0958'],
    ['source', 'Team list, spring'],
    ['date', '2026-03-02'],
  ],
  words: {
    check: 'Phone numbers against published documents and your list',
    title: 'A phone number is named in a published document or your own list',
    observed: '“{phone}” appears in “{source}”, {date}.',
    compared: 'The phone numbers given, in their international form.',
    innocent:
      'Numbers are given to somebody else after a while, are shared in families and offices, or belong to a victim of identity theft.',
  },
  next: ['confirm_contact', 'confirm_account'],
  check: (candidate, context) => {
    const { refereePhone } = context.answers;
    const values = [
      ...claimsOf(candidate.phones).map(claim => ({ field: 'phones' as const, claim, value: claim.value })),
      ...(refereePhone === undefined
        ? []
        : [{ field: 'refereePhone' as const, claim: refereePhone, value: refereePhone.value }]),
    ];
    return namedOutcome('phone', values, context, silentUnlessLacking(candidate, ['phones']));
  },
};
