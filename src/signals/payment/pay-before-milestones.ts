import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

export const payBeforeMilestones: Signal = {
  id: 'payment/pay-before-milestones',
  group: 'payment',
  version: 1,
  strengths: ['moderate'],
  sureness: 'told',
  rule: 'The recruiter answered that payment is wanted before the milestones agreed.',
  sources: [GUIDANCE_2022],
  values: [],
  words: {
    check: 'Payment and the milestones agreed',
    title: 'Payment is wanted before the milestones agreed',
    observed: 'You entered that payment is wanted before the milestones or check-ins that were agreed.',
    compared: 'Your answer alone.',
    innocent:
      'A misunderstanding about what counts as reached, costs that fall due early, a client who paid late before, a habit from other contracts.',
  },
  next: ['stay_on_platform'],
  check: (_, context) => ticked(context, 'wantsPayBeforeMilestones', 'moderate'),
};
