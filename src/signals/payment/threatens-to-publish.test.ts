import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { threatensToPublish } from './threatens-to-publish.ts';

function check(answer?: string) {
  const answers = answersOf(answer === undefined ? {} : { threatens: answer });
  return threatensToPublish.check(candidateWith({}), contextWith({ answers }));
}

describe('payment/threatens-to-publish', () => {
  it('fires when the recruiter says so', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', values: [], evidence: [{ field: 'threatens' }] }],
    });
  });

  it('stays silent when the recruiter says no', () => {
    expect(check('no')).toEqual({ outcome: 'silent' });
  });

  it('lacks data when nothing was entered', () => {
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['threatens'] });
  });
});
