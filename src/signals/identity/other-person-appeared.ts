import { ticked } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { GUIDANCE_2022, GUIDANCE_2023 } from '../sources.ts';

export const otherPersonAppeared: Signal = {
  id: 'identity/other-person-appeared',
  group: 'identity',
  version: 1,
  strengths: ['strong'],
  sureness: 'told',
  rule: 'You noted that somebody else than the person you vetted came to a meeting or began the work. It covers agencies that send a substitute without saying so. No face is ever compared by the program.',
  sources: [GUIDANCE_2022, GUIDANCE_2023],
  values: [],
  words: {
    check: 'The person who appears, against the one vetted',
    title: 'Somebody else appeared than the person vetted',
    observed: 'You noted that somebody else than the person you vetted came to a meeting or began the work.',
    compared: 'Nothing: this is what you noted.',
    innocent:
      'Agencies replace people who fall ill or leave, and colleagues join calls. Looks change with the years, a haircut and the light.',
  },
  next: ['use_identity_service', 'name_the_worker'],
  check: (_, context) => ticked(context, 'otherPersonAppeared', 'strong'),
};
