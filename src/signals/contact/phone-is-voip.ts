import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { MANDIANT_2024 } from '../sources.ts';

export const phoneIsVoip: Signal = {
  id: 'contact/phone-is-voip',
  group: 'contact',
  version: 1,
  strengths: ['note'],
  sureness: 'told',
  rule: 'You noted that a look-up calls the phone number internet telephony. The program itself cannot tell, and guesses nothing.',
  sources: [MANDIANT_2024],
  values: [],
  words: {
    check: 'Kind of phone number',
    title: 'The phone number is internet telephony',
    observed: 'You noted that a look-up calls the phone number internet telephony.',
    compared: 'Nothing: this is what you noted when you looked it up.',
    innocent:
      'Very many people use such a number: for privacy, for calls abroad, after a move, for protection from somebody.',
  },
  next: ['confirm_contact'],
  check: (_, context) => ticked(context, 'phoneIsVoip', 'note'),
};
