import type { TickName } from '../../candidate/answers.ts';
import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2023, SEAL_2026 } from '../sources.ts';

/** By itself life gets in the way; the sources describe these together. */
const BESIDES: readonly TickName[] = [
  'awayInAgreedHours',
  'asksForRemoteTool',
  'insistsOnOwnDevice',
  'addressChangedAfterOffer',
];

export const meetingPutOff: Signal = {
  id: 'location/meeting-put-off',
  group: 'location',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'told',
  rule: 'You noted that a meeting in person, or a delivery to the address on the document, was agreed to and then put off twice or more. A note by itself; moderate where you also noted that they cannot be reached in the agreed hours, asked for a remote-access tool, insist on a device of their own, or changed the address after the offer.',
  sources: [GUIDANCE_2023, SEAL_2026],
  values: [],
  words: {
    check: 'Meetings in person and deliveries, as agreed',
    title: 'Meetings or deliveries were put off more than once',
    observed:
      'You noted that a meeting in person, or a delivery to the address on the document, was put off twice or more.',
    compared: 'Nothing: this is what you noted in the process.',
    innocent: 'Real travel, illness, care for somebody, a disability, cost, an employer who must not notice.',
  },
  next: ['ask_location', 'use_identity_service'],
  check: (_, context) => {
    const isMore = BESIDES.some(name => context.answers[name]?.value === 'yes');
    return ticked(context, 'putsOffMeeting', isMore ? 'moderate' : 'note');
  },
};
