import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { meetingPutOff } from './meeting-put-off.ts';

const check = (answer?: string) =>
  meetingPutOff.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ putsOffMeeting: answer }) }),
  );

describe('location/meeting-put-off', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', evidence: [{ field: 'putsOffMeeting' }] }],
    });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['putsOffMeeting'] });
  });
});
