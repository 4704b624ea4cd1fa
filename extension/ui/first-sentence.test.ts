import { describe, expect, it, vi } from 'vitest';
import { firstSentence } from './first-sentence.ts';

vi.mock('../platform/i18n.ts', () => import('./fake-i18n.ts'));

describe('the first sentence', () => {
  it.each([
    ['One move. Another one.', 'One move.'],
    ['Ask: “Which is your legal name?” Compare with the document.', 'Ask: “Which is your legal name?”'],
    ['No end', 'No end'],
    ['', ''],
    ['出典を確認します。次に進みます。', '出典を確認します。'],
  ])('of %j is %j', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
