import { ticked } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, FBI_2024, FBI_2025 } from '../sources.ts';

export const remoteToolAsked: Signal = {
  id: 'location/remote-tool-asked',
  group: 'location',
  version: 1,
  strengths: ['note'],
  sureness: 'told',
  rule: 'You noted a request to use a remote-access program for the interview, a test or the work. Such a program named among somebody’s skills is nothing.',
  sources: [GUIDANCE_2022, FBI_2024, FBI_2025],
  values: [],
  words: {
    check: 'Requests for a remote-access program',
    title: 'A remote-access program was asked for',
    observed:
      'You noted that this person asked to use a remote-access program for the interview, a test or the work.',
    compared: 'Nothing: this is what you noted in the process.',
    innocent: 'A broken computer, habits from support work, a desktop at home with the tools they know.',
  },
  next: ['keep_control'],
  check: (_, context) => ticked(context, 'asksForRemoteTool', 'note'),
};
