import { describe, expect, it } from 'vitest';
import type { AnswerName } from '../../candidate/answers.ts';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { meetingPutOff } from './meeting-put-off.ts';

const check = (answer?: string, more: Readonly<Partial<Record<AnswerName, string>>> = {}) =>
  meetingPutOff.check(
    candidateWith({}),
    contextWith(answer === undefined ? {} : { answers: answersOf({ putsOffMeeting: answer, ...more }) }),
  );

describe('location/meeting-put-off', () => {
  it('is raised by a yes', () => {
    expect(check('yes')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', evidence: [{ field: 'putsOffMeeting' }] }],
    });
  });

  it('is asked about beside another thing that keeps a person out of sight', () => {
    expect(check('yes', { asksForRemoteTool: 'yes' })).toMatchObject({
      findings: [{ strength: 'moderate' }],
    });
    expect(check('yes', { asksForRemoteTool: 'no' })).toMatchObject({ findings: [{ strength: 'note' }] });
    expect(check('no', { asksForRemoteTool: 'yes' }).outcome).toBe('silent');
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['putsOffMeeting'] });
  });
});
