import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { refereeDomainNew } from './referee-domain-new.ts';

const check = (answer?: string) =>
  refereeDomainNew.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ refereeDomainNew: answer }) }),
  );

describe('contact/referee-domain-new', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', evidence: [{ field: 'refereeDomainNew' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['refereeDomainNew'] });
  });
});
