import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { namedPhone } from './named-phone.ts';
import { naming } from './sample-indicators.ts';

const PHONE = '+44 20 7946 0958';

function check(phone: string, confidence: 'confirmed' | 'suspected' = 'confirmed') {
  const context = contextWith({ indicators: naming('phone', { [PHONE]: confidence }) });
  return namedPhone.check(candidateWith({ phones: [claimOf(phone)] }), context);
}

describe('indicators/named-phone', () => {
  it('fires as surely as the list is', () => {
    expect(check(PHONE)).toMatchObject({
      findings: [{ strength: 'strong', evidence: [{ field: 'phones' }] }],
    });
    expect(check(PHONE, 'suspected')).toMatchObject({ findings: [{ strength: 'moderate' }] });
  });

  it('fires on the number of a referee', () => {
    const context = contextWith({
      indicators: naming('phone', { [PHONE]: 'confirmed' }),
      answers: answersOf({ refereePhone: PHONE }),
    });
    expect(namedPhone.check(candidateWith({}), context)).toMatchObject({
      findings: [{ evidence: [{ field: 'refereePhone' }] }],
    });
  });

  it('stays silent for another number', () => {
    expect(check('+44 20 7946 0959').outcome).toBe('silent');
  });

  it('lacks data without a number, and without indicators', () => {
    expect(namedPhone.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['phones'],
    });
    expect(namedPhone.check(candidateWith({ phones: [claimOf(PHONE)] }), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['indicators'],
    });
  });
});
