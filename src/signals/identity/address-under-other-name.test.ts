import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { addressUnderOtherName } from './address-under-other-name.ts';

const check = (answer?: string) =>
  addressUnderOtherName.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ addressUnderOtherName: answer }) }),
  );

describe('identity/address-under-other-name', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', evidence: [{ field: 'addressUnderOtherName' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['addressUnderOtherName'] });
  });
});
