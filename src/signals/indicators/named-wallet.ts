import { claimsOf } from '../../candidate/claim.ts';
import { silentUnlessLacking } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { SEAL_2026, TREASURY_2023 } from '../sources.ts';
import { namedOutcome } from './named.ts';

export const namedWallet: Signal = {
  id: 'indicators/named-wallet',
  group: 'indicators',
  version: 1,
  strengths: ['strong', 'moderate'],
  sureness: 'literal',
  rule: 'A wallet address of the candidate is one that an official document or a list of the team’s own names. Strong where the publisher was sure, moderate where it was not. Wallets on sanctions lists are the business of sanctions/listed-identifier.',
  sources: [TREASURY_2023, SEAL_2026],
  values: [
    ['wallet', '0x00000000000000000000000000000000000000aa'],
    ['source', 'Team list, spring'],
    ['date', '2026-03-02'],
  ],
  words: {
    check: 'Wallets against published documents and your list',
    title: 'A wallet is named in a published document or your own list',
    observed: '“{wallet}” appears in “{source}”, {date}.',
    compared: 'The wallet addresses given, character for character.',
    innocent:
      'A wallet may be a service’s that many people use, may have been copied by mistake, or may belong to a victim.',
  },
  next: ['pay_verified_name', 'confirm_account'],
  check: (candidate, context) => {
    const values = claimsOf(candidate.wallets).map(claim => ({
      field: 'wallets' as const,
      claim,
      value: claim.value,
    }));
    return namedOutcome('wallet', values, context, silentUnlessLacking(candidate, ['wallets']));
  },
};
