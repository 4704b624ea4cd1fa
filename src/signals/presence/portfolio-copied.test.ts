import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { portfolioCopied } from './portfolio-copied.ts';

const check = (answer?: string) =>
  portfolioCopied.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ portfolioCopied: answer }) }),
  );

describe('presence/portfolio-copied', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', evidence: [{ field: 'portfolioCopied' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['portfolioCopied'] });
  });
});
