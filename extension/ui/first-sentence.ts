import { screenLanguage } from './format.ts';

/** The first sentence of a text in the reader’s language. */
export function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter(screenLanguage(), { granularity: 'sentence' }).segment(text);
  return first?.segment.trimEnd() ?? text;
}
