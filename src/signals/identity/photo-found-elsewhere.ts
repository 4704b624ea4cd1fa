import { ticked } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { MANDIANT_2024, SEAL_2026 } from '../sources.ts';

export const photoFoundElsewhere: Signal = {
  id: 'identity/photo-found-elsewhere',
  group: 'identity',
  version: 1,
  strengths: ['strong'],
  sureness: 'told',
  rule: 'You noted that an image search found the photo under another name, or as a stock photo. The program itself looks for no photo and compares no faces.',
  sources: [MANDIANT_2024, SEAL_2026],
  values: [],
  words: {
    check: 'The photo, searched for',
    title: 'The photo stands elsewhere under another name',
    observed: 'You noted that an image search found the photo under another name, or as a stock photo.',
    compared: 'Nothing: this is what you noted.',
    innocent:
      'Photos are copied without their owner knowing: this person may be the one it was taken from. Some use a stock photo for privacy.',
  },
  next: ['search_photo', 'ask_names'],
  check: (_, context) => ticked(context, 'photoFoundElsewhere', 'strong'),
};
