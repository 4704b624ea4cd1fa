import { isOnFreelanceSite } from '../freelance-sites.ts';
import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GTIG_2025 } from '../sources.ts';

export const ownDeviceInsisted: Signal = {
  id: 'location/own-device-insisted',
  group: 'location',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'told',
  rule: 'You noted that this person insists on a computer of their own instead of yours. A note on freelance sites, where that is the rule.',
  sources: [GTIG_2025],
  values: [],
  words: {
    check: 'Whose computer is used',
    title: 'A computer of their own is insisted on',
    observed: 'You noted that this person insists on using a computer of their own for the work.',
    compared: 'Nothing: this is what you noted in the process.',
    innocent: 'A device set up for a disability, costly special equipment, customs duty, freelance habits.',
  },
  next: ['keep_control', 'verify_delivery'],
  check: (candidate, context) =>
    ticked(context, 'insistsOnOwnDevice', isOnFreelanceSite(candidate) ? 'note' : 'moderate'),
};
