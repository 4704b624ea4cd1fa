import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { continuesUnderOtherAccount } from './continues-under-other-account.ts';

const check = (answer?: string) =>
  continuesUnderOtherAccount.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ continuesUnderOtherAccount: answer }) }),
  );

describe('identity/continues-under-other-account', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', evidence: [{ field: 'continuesUnderOtherAccount' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['continuesUnderOtherAccount'] });
  });
});
