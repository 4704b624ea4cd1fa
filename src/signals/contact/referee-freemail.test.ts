import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { refereeFreemail } from './referee-freemail.ts';

const check = (refereeEmail?: string) =>
  refereeFreemail.check(
    candidateWith({}),
    contextWith(refereeEmail === undefined ? {} : { answers: answersOf({ refereeEmail }) }),
  );

describe('contact/referee-freemail', () => {
  it('notes a free mail address', () => {
    expect(check('jonas.weber@gmail.com')).toMatchObject({
      findings: [{ strength: 'note', values: ['jonas.weber@gmail.com', 'gmail.com'] }],
    });
  });

  it('stays silent for an address at work, and for what is no address', () => {
    expect(check('jonas@brightfield.example').outcome).toBe('silent');
    expect(check('jonas').outcome).toBe('silent');
  });

  it('lacks the address', () => {
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['refereeEmail'] });
  });
});
