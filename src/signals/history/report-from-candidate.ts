import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, GUIDANCE_2023 } from '../sources.ts';

export const reportFromCandidate: Signal = {
  id: 'history/report-from-candidate',
  group: 'history',
  version: 1,
  strengths: ['moderate'],
  sureness: 'told',
  rule: 'A background check or other confirmation of the history came from the candidate, not from the firm that is said to have made it.',
  sources: [GUIDANCE_2022, GUIDANCE_2023],
  values: [],
  words: {
    check: 'Where the confirmation of the history came from',
    title: 'The confirmation of the history came from the candidate',
    observed: 'You noted that a background report reached you through the candidate or their agency.',
    compared: 'The way such a report ordinarily comes: straight from the firm that made it.',
    innocent:
      'Candidates in many countries get their own certificates and hand them on; some firms send reports to the person alone.',
  },
  next: ['verify_history'],
  check: (_, context) => ticked(context, 'reportFromCandidate', 'moderate'),
};
