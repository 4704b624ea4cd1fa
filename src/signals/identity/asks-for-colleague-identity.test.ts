import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { asksForColleagueIdentity } from './asks-for-colleague-identity.ts';

const check = (answer?: string) =>
  asksForColleagueIdentity.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ asksForColleagueIdentity: answer }) }),
  );

describe('identity/asks-for-colleague-identity', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', evidence: [{ field: 'asksForColleagueIdentity' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['asksForColleagueIdentity'] });
  });
});
