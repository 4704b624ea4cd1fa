import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import { candidateWith, claimOf, contextWith, hitOf } from '../sample.ts';
import { listedIdentifier } from './listed-identifier.ts';

const WALLET = '0x00000000000000000000000000000000000000aa';
const wallets = [claimOf(WALLET)];

describe('sanctions/listed-identifier', () => {
  it.each(['wallets', 'emails', 'phones', 'links'] as const)('fires on listed %s', field => {
    const hits = [
      hitOf(field, WALLET, { identity: 'identifier', type: 'organisation', name: 'SAMPLE GROUP' }),
    ];
    const outcome = listedIdentifier.check(candidateWith({ [field]: wallets }), contextWith({ hits }));
    expect(outcome).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', values: [WALLET, 'SAMPLE GROUP'], evidence: [{ field }] }],
    });
  });

  it('stays silent when what is there is on no list', () => {
    expect(listedIdentifier.check(candidateWith({ wallets }), contextWith({})).outcome).toBe('silent');
  });

  it('leaves names to its neighbours', () => {
    const hits = [hitOf('name', 'Mina Okafor', { identity: 'identifier' })];
    expect(listedIdentifier.check(candidateWith({ wallets }), contextWith({ hits })).outcome).toBe('silent');
  });

  it('lacks data when the page shows no identifier, or hides one', () => {
    const nothing = listedIdentifier.check(candidateWith({}), contextWith({}));
    expect(nothing).toEqual({ outcome: 'lacks-data', fields: ['emails', 'phones', 'wallets', 'links'] });
    const hidden = candidateWith({ wallets, emails: missing('masked') });
    expect(listedIdentifier.check(hidden, contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['emails'],
    });
  });
});
