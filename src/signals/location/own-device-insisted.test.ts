import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { ownDeviceInsisted } from './own-device-insisted.ts';

const check = (answer?: string, reader = 'linkedin') =>
  ownDeviceInsisted.check(
    candidateWith({ reader }),
    contextWith(answer === undefined ? {} : { answers: answersOf({ insistsOnOwnDevice: answer }) }),
  );

describe('location/own-device-insisted', () => {
  it('is raised by a yes; on freelance sites it is a note', () => {
    expect(check('yes')).toMatchObject({ findings: [{ strength: 'moderate' }] });
    expect(check('yes', 'upwork')).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it('stays silent for a no, and lacks the answer where nobody gave one', () => {
    expect(check('no').outcome).toBe('silent');
    expect(check()).toEqual({ outcome: 'lacks-data', fields: ['insistsOnOwnDevice'] });
  });
});
