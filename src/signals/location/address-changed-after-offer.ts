import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2023, NYDFS_2024 } from '../sources.ts';

export const addressChangedAfterOffer: Signal = {
  id: 'location/address-changed-after-offer',
  group: 'location',
  version: 1,
  strengths: ['moderate'],
  sureness: 'told',
  rule: 'You noted that the address for delivery, tax or payroll changed between the offer and the start.',
  sources: [GUIDANCE_2023, NYDFS_2024],
  values: [],
  words: {
    check: 'Address, before and after the offer',
    title: 'The address changed after the offer',
    observed: 'You noted that the address for delivery, tax or payroll changed after the offer was made.',
    compared: 'The address given before the offer with the one given after it.',
    innocent: 'Moving house for the new job, staying with family at first, a first address typed wrong.',
  },
  next: ['verify_delivery'],
  check: (_, context) => ticked(context, 'addressChangedAfterOffer', 'moderate'),
};
