import { ticked } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

export const realEmployeeFound: Signal = {
  id: 'identity/real-employee-found',
  group: 'identity',
  version: 1,
  strengths: ['strong'],
  sureness: 'told',
  rule: 'You noted that an employer of the history knows a person of this name with another photo or other contact details.',
  sources: [GUIDANCE_2022],
  values: [],
  words: {
    check: 'What the employer says of the person',
    title: 'The employer knows another person of this name',
    observed:
      'You noted that the employer knows a person of this name with another photo or other contact details.',
    compared: 'Nothing: this is what you noted.',
    innocent:
      'Two people of one name may work at one firm, and details at a former employer are often out of date.',
  },
  next: ['verify_history', 'use_identity_service'],
  check: (_, context) => ticked(context, 'realEmployeeFound', 'strong'),
};
