import { ticked } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

export const asksForColleagueIdentity: Signal = {
  id: 'identity/asks-for-colleague-identity',
  group: 'identity',
  version: 1,
  strengths: ['strong'],
  sureness: 'told',
  rule: 'You noted that the candidate asked to use the account, the documents or the identity of a colleague.',
  sources: [GUIDANCE_2022],
  values: [],
  words: {
    check: 'Whose account and identity they use',
    title: 'They asked to use a colleague’s account or identity',
    observed: 'You noted that they asked to use the account or the identity of a colleague.',
    compared: 'Nothing: this is what you noted.',
    innocent:
      'It may have been a misunderstanding about shared access, such as a team account. Ask what exactly was meant.',
  },
  next: ['seek_advice', 'keep_control'],
  check: (_, context) => ticked(context, 'asksForColleagueIdentity', 'strong'),
};
