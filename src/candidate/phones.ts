import { capped } from './capped.ts';

/** Digits with at most three separators between two of them. Everything is bounded, so time stays linear. */
const DIGITS = String.raw`(?:[ \u00a0().\-\u2010\u2011\u2013/]{0,3}\d)`;

/** No calling code begins with 0 (ITU-T E.164, section 6.2.1): "+0530" is an offset. */
const INTERNATIONAL = String.raw`(?<![\p{L}\p{N}+])(?:\(\+ ?[1-9]\d{0,3}\)|\+ ?[1-9])${DIGITS}{6,16}(?!\p{N})`;

const LABEL = [
  String.raw`(?<!\p{L})(?:tele)?(?:phone|fon|fono|foon|fone)`,
  String.raw`(?<!\p{L})(?:t[eé]l[eé]phone|tel|tlf|mobile|mobil|m[oó]vil|cell|cellulare|celular|whatsapp|handy|телефон|тел|моб)`,
  '전화(?:번호)?|휴대폰|휴대전화|핸드폰|电话|電話|手机|手機|携帯',
].join('|');

const LABELLED = String.raw`(?:${LABEL})\.?(?: (?:number|no\.?|nr\.?|nummer))?[ \u00a0]?[:\uff1a.]?[ \u00a0]{0,2}(?<number>(?:\(?\d)${DIGITS}{6,14})(?!\p{N})`;

const PHONE = new RegExp(`(?<plus>${INTERNATIONAL})|${LABELLED}`, 'giu');

/** A year range or a date among the digits: "2016 - 2018", "2019-03-01", "25.04.1990", "20190301". */
const DATE =
  /(?<!\d)(?:(?:19|20)\d\d ?[-\u2013/.] ?(?:(?:19|20)\d\d|[01]?\d[-\u2013/.][0-3]?\d)|[0-3]?\d[-/.][0-3]?\d[-/.](?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/u;

/**
 * The phone numbers in a text as written, each once, in order: those that begin with a calling code ("+44 20 ..."),
 * and those that stand right behind a word for a phone. Any other run of digits may be a date or an id.
 */
export function phonesIn(text: string): readonly string[] {
  const phones = new Map<string, string>();
  for (const { groups } of capped(text).matchAll(PHONE)) {
    const written = groups?.['plus'] ?? groups?.['number'] ?? '';
    const digits = written.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || DATE.test(written)) continue;
    if (!phones.has(digits)) phones.set(digits, written);
  }
  return [...phones.values()];
}
