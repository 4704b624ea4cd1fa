import { type AnswerKind, type AnswerName, ANSWERS } from './answers.ts';
import { isoDate } from './iso-date.ts';
import { folded } from './text.ts';

/** The longest answer, in characters. */
export const ANSWER_LENGTH = { text: 200, address: 400 } as const;

/** RFC 1035, section 2.3.4, and international names as people write them. Every run is bounded. */
const HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.){1,8}\p{L}[\p{L}\p{M}\p{N}-]{1,61}$/u;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
/** Fewer digits call nobody. */
const LEAST_DIGITS = 5;

/** How long an answer of this kind may be, in characters. */
export function answerLength(kind: AnswerKind): number {
  return kind === 'address' ? ANSWER_LENGTH.address : ANSWER_LENGTH.text;
}

/**
 * What was entered as the answer to a question, tidied up: white space folded, addresses and hosts in lower case. The empty
 * string stays: the question is not answered. `undefined` for what cannot be an answer to it: a day there is none of, an
 * address without a host.
 */
export function answerValue(name: AnswerName, entered: string): string | undefined {
  const kind = ANSWERS[name];
  if (entered.length > answerLength(kind)) return undefined;
  const text = folded(entered);
  return text === '' ? '' : READ[kind](text);
}

const asItIs = (text: string): string => text;

const READ: Readonly<Record<AnswerKind, (text: string) => string | undefined>> = {
  name: asItIs,
  short: asItIs,
  place: asItIs,
  address: asItIs,
  tick: text => (text === 'yes' || text === 'no' ? text : undefined),
  date: text => (DATE.test(text) ? isoDate(text) : undefined),
  email: text => {
    const email = text.toLowerCase().replace(/^mailto:/, '');
    const [local = '', host = '', ...more] = email.split('@');
    return local !== '' && !local.includes(' ') && more.length === 0 && HOST.test(host) ? email : undefined;
  },
  phone: text => (text.replace(/\P{N}/gu, '').length >= LEAST_DIGITS ? text : undefined),
  domain: text => {
    const host = text
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[/?#:].*$/, '')
      .replace(/^www\./, '');
    return HOST.test(host) ? host : undefined;
  },
};
