import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { employerNotFound } from './employer-not-found.ts';

const check = (answer?: string) =>
  employerNotFound.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ employerNotFound: answer }) }),
  );

describe('history/employer-not-found', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', evidence: [{ field: 'employerNotFound' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['employerNotFound'] });
  });
});
