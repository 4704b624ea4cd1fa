import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { reportFromCandidate } from './report-from-candidate.ts';

const check = (answer?: string) =>
  reportFromCandidate.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ reportFromCandidate: answer }) }),
  );

describe('history/report-from-candidate', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', evidence: [{ field: 'reportFromCandidate' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['reportFromCandidate'] });
  });
});
