import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { awayInAgreedHours } from './away-in-agreed-hours.ts';

const check = (answer?: string) =>
  awayInAgreedHours.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ awayInAgreedHours: answer }) }),
  );

describe('clock/away-in-agreed-hours', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', evidence: [{ field: 'awayInAgreedHours' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['awayInAgreedHours'] });
  });
});
