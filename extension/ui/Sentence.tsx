import type { ComponentChild, JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { firstSentence } from './first-sentence.ts';

/** Private-use characters stand in for the values while the message is put together. */
const FIRST = 0xe000;
const STAND_IN = /([\ue000-\ue008])/;

/**
 * A message whose values are elements: a `<time>`, or page text in its own direction. The order of words stays
 * the translator's.
 */
export function Sentence({
  of: key,
  values = [],
  onlyFirst = false,
}: {
  readonly of: MessageKey;
  readonly values?: readonly ComponentChild[];
  /** Of a message of several sentences, the first alone. */
  readonly onlyFirst?: boolean;
}): JSX.Element {
  const standIns = values.map((_, index) => String.fromCharCode(FIRST + index));
  const whole = t(key, ...standIns);
  const pieces = (onlyFirst ? firstSentence(whole) : whole).split(STAND_IN);
  return <>{pieces.map(piece => (STAND_IN.test(piece) ? values[piece.charCodeAt(0) - FIRST] : piece))}</>;
}

/** Text from a page or a list: it may run right to left, and must not turn the sentence round. */
export function Quoted({ text }: { readonly text: string }): JSX.Element {
  return <bdi>{text}</bdi>;
}
