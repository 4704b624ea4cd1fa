import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { photoFoundElsewhere } from './photo-found-elsewhere.ts';

const check = (answer?: string) =>
  photoFoundElsewhere.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ photoFoundElsewhere: answer }) }),
  );

describe('identity/photo-found-elsewhere', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', evidence: [{ field: 'photoFoundElsewhere' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['photoFoundElsewhere'] });
  });
});
