import { ticked } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { GUIDANCE_2022, KETMAN_2025 } from '../sources.ts';

export const continuesUnderOtherAccount: Signal = {
  id: 'identity/continues-under-other-account',
  group: 'identity',
  version: 1,
  strengths: ['moderate'],
  sureness: 'told',
  rule: 'You noted that, after an account was closed, the candidate asked to go on under another account or name.',
  sources: [GUIDANCE_2022, KETMAN_2025],
  values: [],
  words: {
    check: 'The account they go on under',
    title: 'They asked to go on under another account',
    observed: 'You noted that their account was closed and that they asked to go on under another one.',
    compared: 'Nothing: this is what you noted.',
    innocent:
      'Platforms close accounts by mistake, and people lose access to theirs. Some have an account for a firm and one of their own.',
  },
  next: ['ask_names', 'stay_on_platform'],
  check: (_, context) => ticked(context, 'continuesUnderOtherAccount', 'moderate'),
};
