import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { SENTINELLABS_2024 } from '../sources.ts';

export const portfolioCopied: Signal = {
  id: 'presence/portfolio-copied',
  group: 'presence',
  version: 1,
  strengths: ['moderate'],
  sureness: 'told',
  rule: 'You searched for whole sentences of the portfolio and found them on an older site of somebody else.',
  sources: [SENTINELLABS_2024],
  values: [],
  words: {
    check: 'Sentences of the portfolio, searched for',
    title: 'Sentences of the portfolio stand on an older site of somebody else',
    observed: 'You noted that whole sentences of the portfolio stand on an older site of somebody else.',
    compared: 'What you found when you searched the web for them.',
    innocent:
      'A bought template with its sample text, a site built for that firm, an agency both worked for, a text by the same copywriter.',
  },
  next: ['walk_through_code', 'look_up_company'],
  check: (_, context) => ticked(context, 'portfolioCopied', 'moderate'),
};
