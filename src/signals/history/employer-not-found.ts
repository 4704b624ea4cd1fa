import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, SENTINELLABS_2024 } from '../sources.ts';

export const employerNotFound: Signal = {
  id: 'history/employer-not-found',
  group: 'history',
  version: 1,
  strengths: ['moderate'],
  sureness: 'told',
  rule: 'You looked for an employer of the history and found it in no company register, on no archived website and with no other people who worked there.',
  sources: [GUIDANCE_2022, SENTINELLABS_2024],
  values: [],
  words: {
    check: 'Whether the employers can be found',
    title: 'You could not find an employer of the history',
    observed: 'You noted that an employer named on the page could not be found.',
    compared: 'What you found in company registers, on archived websites and among people who worked there.',
    innocent:
      'A very small or closed firm, a trade name, a new name after a sale, a register that is not open to the public.',
  },
  next: ['look_up_company', 'verify_history'],
  check: (_, context) => ticked(context, 'employerNotFound', 'moderate'),
};
