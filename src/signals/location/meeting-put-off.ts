import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2023, SEAL_2026 } from '../sources.ts';

export const meetingPutOff: Signal = {
  id: 'location/meeting-put-off',
  group: 'location',
  version: 1,
  strengths: ['note'],
  sureness: 'told',
  rule: 'You noted that a meeting in person, or a delivery to the address on the document, was agreed to and then put off twice or more.',
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
  check: (_, context) => ticked(context, 'putsOffMeeting', 'note'),
};
