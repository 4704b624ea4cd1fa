import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { taxFormDiffers } from './tax-form-differs.ts';

function check(answer?: string) {
  const answers = answersOf(answer === undefined ? {} : { taxFormDiffers: answer });
  return taxFormDiffers.check(candidateWith({}), contextWith({ answers }));
}

describe('payment/tax-form-differs', () => {
  it('fires when the recruiter says so', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', values: [], evidence: [{ field: 'taxFormDiffers' }] }],
    });
  });

  it('stays silent when the recruiter says no', () => {
    expect(check('no')).toEqual({ outcome: 'silent' });
  });

  it('lacks data when nothing was entered', () => {
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['taxFormDiffers'] });
  });
});
