import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { namedEmail } from './named-email.ts';
import { naming } from './sample-indicators.ts';

const MINA = 'mina@harbourlane.example';

function check(emails: readonly string[], confidence: 'confirmed' | 'suspected' = 'confirmed') {
  const context = contextWith({ indicators: naming('email', { [MINA]: confidence }) });
  return namedEmail.check(candidateWith({ emails: emails.map(claimOf) }), context);
}

describe('indicators/named-email', () => {
  it('is strong where the list is sure, and moderate where it is not', () => {
    expect(check([MINA])).toMatchObject({
      outcome: 'raised',
      findings: [
        { strength: 'strong', values: [MINA, 'Team list', '2026-03-02'], evidence: [{ field: 'emails' }] },
      ],
    });
    expect(check([MINA], 'suspected')).toMatchObject({ findings: [{ strength: 'moderate' }] });
  });

  it('names the issuer of a published document', () => {
    const find = () => [
      {
        kind: 'email',
        title: 'Notice 7',
        issuer: 'An office',
        date: '2026-01',
        confidence: 'confirmed',
      } as const,
    ];
    const context = contextWith({ indicators: { find, has: () => true } });
    expect(namedEmail.check(candidateWith({ emails: [claimOf(MINA)] }), context)).toMatchObject({
      findings: [{ values: [MINA, 'Notice 7 (An office)', '2026-01'] }],
    });
  });

  it('says one address once', () => {
    const outcome = check([MINA, MINA]);
    expect(outcome.outcome === 'raised' && outcome.findings).toHaveLength(1);
  });

  it('stays silent for an address nobody names', () => {
    expect(check(['jonas@harbourlane.example']).outcome).toBe('silent');
  });

  it('lacks data without an address, with a masked one, and without indicators', () => {
    const known = contextWith({ indicators: naming('email', { [MINA]: 'confirmed' }) });
    const lacks = { outcome: 'lacks-data', fields: ['emails'] };
    expect(namedEmail.check(candidateWith({}), known)).toEqual(lacks);
    expect(namedEmail.check(candidateWith({ emails: missing('masked') }), known)).toEqual(lacks);
    expect(namedEmail.check(candidateWith({ emails: [claimOf(MINA)] }), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['indicators'],
    });
  });
});
