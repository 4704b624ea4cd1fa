import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { realEmployeeFound } from './real-employee-found.ts';

const check = (answer?: string) =>
  realEmployeeFound.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ realEmployeeFound: answer }) }),
  );

describe('identity/real-employee-found', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', evidence: [{ field: 'realEmployeeFound' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['realEmployeeFound'] });
  });
});
