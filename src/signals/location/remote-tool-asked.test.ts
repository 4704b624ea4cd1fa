import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { remoteToolAsked } from './remote-tool-asked.ts';

const check = (answer?: string) =>
  remoteToolAsked.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ asksForRemoteTool: answer }) }),
  );

describe('location/remote-tool-asked', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', evidence: [{ field: 'asksForRemoteTool' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['asksForRemoteTool'] });
  });
});
