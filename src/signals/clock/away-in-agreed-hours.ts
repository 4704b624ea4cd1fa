import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

export const awayInAgreedHours: Signal = {
  id: 'clock/away-in-agreed-hours',
  group: 'clock',
  version: 1,
  strengths: ['note'],
  sureness: 'told',
  rule: 'You noted that this person could not be reached in the working hours that were agreed on.',
  sources: [GUIDANCE_2022],
  values: [],
  words: {
    check: 'Reachable in the hours agreed on',
    title: 'Not reachable in the hours agreed on',
    observed: 'You noted that this person could not be reached in the working hours that were agreed on.',
    compared: 'The hours agreed on with when there was an answer.',
    innocent:
      'Shift work, care for somebody, another job that is not over yet, a poor connection, hours misunderstood.',
  },
  next: ['agree_hours'],
  check: (_, context) => ticked(context, 'awayInAgreedHours', 'note'),
};
