import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { otherPersonAppeared } from './other-person-appeared.ts';

const check = (answer?: string) =>
  otherPersonAppeared.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ otherPersonAppeared: answer }) }),
  );

describe('identity/other-person-appeared', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', evidence: [{ field: 'otherPersonAppeared' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['otherPersonAppeared'] });
  });
});
