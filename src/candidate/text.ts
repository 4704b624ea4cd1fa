import { QUOTE_LENGTH, type Claim, type Where } from './claim.ts';

/** Text with every run of white space as one space and none at the ends. Nothing else is changed: tricks stay visible. */
export function folded(text: string): string {
  return text.replace(/[^\S\ufeff]+/g, ' ').trim();
}

/** The first characters of a text as a card may quote it. Never cuts a surrogate pair in two. */
export function quoteOf(text: string): string {
  const line = folded(text);
  return line.length <= QUOTE_LENGTH
    ? line
    : `${line.slice(0, QUOTE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A claim whose value was read out of `quote` (the value itself when it is the whole text). */
export function claimOf<T>(value: T, where: Where, at: string, quote: string): Claim<T> {
  return { value, where, at, quote: quoteOf(quote) };
}
