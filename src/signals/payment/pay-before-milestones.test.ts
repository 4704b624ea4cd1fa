import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { payBeforeMilestones } from './pay-before-milestones.ts';

function check(answer?: string) {
  const answers = answersOf(answer === undefined ? {} : { wantsPayBeforeMilestones: answer });
  return payBeforeMilestones.check(candidateWith({}), contextWith({ answers }));
}

describe('payment/pay-before-milestones', () => {
  it('fires when the recruiter says so', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: [], evidence: [{ field: 'wantsPayBeforeMilestones' }] }],
    });
  });

  it('stays silent when the recruiter says no', () => {
    expect(check('no')).toEqual({ outcome: 'silent' });
  });

  it('lacks data when nothing was entered', () => {
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['wantsPayBeforeMilestones'] });
  });
});
