import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { SENTINELLABS_2024 } from '../sources.ts';

export const refereeDomainNew: Signal = {
  id: 'contact/referee-domain-new',
  group: 'contact',
  version: 1,
  strengths: ['moderate'],
  sureness: 'told',
  rule: 'You noted that the website of the referee’s organisation was registered lately, or holds nothing of its own.',
  sources: [SENTINELLABS_2024],
  values: [],
  words: {
    check: 'Website of the referee’s organisation',
    title: 'The referee’s website is new or empty',
    observed:
      'You noted that the website behind the referee’s address was registered lately or holds nothing of its own.',
    compared: 'Nothing: this is what you noted when you looked it up.',
    innocent: 'A young company, a new brand after a merger, a small firm that lives without a website.',
  },
  next: ['look_up_company'],
  check: (_, context) => ticked(context, 'refereeDomainNew', 'moderate'),
};
