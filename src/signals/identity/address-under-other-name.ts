import { ticked } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { GUIDANCE_2022, MANDIANT_2024 } from '../sources.ts';

export const addressUnderOtherName: Signal = {
  id: 'identity/address-under-other-name',
  group: 'identity',
  version: 1,
  strengths: ['strong'],
  sureness: 'told',
  rule: 'You noted that a search for the e-mail address led to a job seeker of another name.',
  sources: [MANDIANT_2024, GUIDANCE_2022],
  values: [],
  words: {
    check: 'The e-mail address, searched for',
    title: 'The e-mail address was found under another name',
    observed: 'You noted that a search for the e-mail address found a job seeker of another name.',
    compared: 'Nothing: this is what you noted.',
    innocent:
      'Marriage, a changed or chosen name, a pen name, an address shared in a family or given to somebody else since.',
  },
  next: ['ask_names', 'confirm_account'],
  check: (_, context) => ticked(context, 'addressUnderOtherName', 'strong'),
};
