import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

export const taxFormDiffers: Signal = {
  id: 'payment/tax-form-differs',
  group: 'payment',
  version: 1,
  strengths: ['strong'],
  sureness: 'told',
  rule: 'The recruiter answered that name, number or address on the tax form belong to somebody else.',
  sources: [GUIDANCE_2022],
  values: [],
  words: {
    check: 'Tax form against the person',
    title: 'The tax form gives somebody else’s details',
    observed: 'You entered that the name, the number or the address on the tax form is somebody else’s.',
    compared: 'Your answer alone.',
    innocent:
      'A changed name the tax office has not taken over yet, a slip in the number, a move, a form filled in by a company of their own. Somebody else may also have used this person’s data.',
  },
  next: ['pay_verified_name', 'use_identity_service'],
  check: (_, context) => ticked(context, 'taxFormDiffers', 'strong'),
};
