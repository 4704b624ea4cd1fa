import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { addressChangedAfterOffer } from './address-changed-after-offer.ts';

const check = (answer?: string) =>
  addressChangedAfterOffer.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ addressChangedAfterOffer: answer }) }),
  );

describe('location/address-changed-after-offer', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', evidence: [{ field: 'addressChangedAfterOffer' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['addressChangedAfterOffer'] });
  });
});
