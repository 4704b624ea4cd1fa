import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { phoneIsVoip } from './phone-is-voip.ts';

const check = (answer?: string) =>
  phoneIsVoip.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ phoneIsVoip: answer }) }),
  );

describe('contact/phone-is-voip', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', evidence: [{ field: 'phoneIsVoip' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['phoneIsVoip'] });
  });
});
