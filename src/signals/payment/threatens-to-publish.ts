import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { FBI_2025_EXTORTION } from '../sources.ts';

export const threatensToPublish: Signal = {
  id: 'payment/threatens-to-publish',
  group: 'payment',
  version: 1,
  strengths: ['strong'],
  sureness: 'told',
  rule: 'The recruiter answered that there was a threat to publish or withhold something.',
  sources: [FBI_2025_EXTORTION],
  values: [],
  words: {
    check: 'Pressure in the conversation',
    title: 'There was a threat to publish or withhold something',
    observed: 'You entered that there was a threat to publish or withhold code, data or access.',
    compared: 'Your answer alone.',
    innocent:
      'Anger over a bill that is long due, words that were meant otherwise, a lawful notice to hold work back until it is paid.',
  },
  next: ['seek_advice'],
  check: (_, context) => ticked(context, 'threatens', 'strong'),
};
