/** Dates, spans and quantities in the reader's language, by `Intl` alone. */
import { t, uiLanguage } from '../platform/i18n.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` at the start of a value; an instant carries its day there too. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;
/** Dates inside a text ("1965-04-25 to 1966-04"); no part of a longer number or word. */
const ISO_DATE_INSIDE = /(?<![\w+-])\d{4}-\d{2}(?:-\d{2})?(?![\w-])/g;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Largest first: the first unit that fits is the one shown. Months and years as long as people mean them. */
const SPANS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

const MEGABYTE = 1_000_000;
const KILOBYTE = 1_000;

/**
 * The language of the words on the screen, for `lang` and `Intl`: the browser's own where the messages are written
 * in it, with its region ("en-GB"), else that of the messages: "fetched vor 3 Stunden" helps nobody.
 */
export function screenLanguage(): string {
  const written = t('language');
  const browsers = uiLanguage();
  return baseOf(browsers) === baseOf(written) ? browsers : written;
}

/** Languages written from right to left, for browsers that do not tell. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The way the words of the screen run, for `dir`. */
export function screenDirection(): 'ltr' | 'rtl' {
  const language = screenLanguage();
  return (toldDirection(language) ?? RIGHT_TO_LEFT.has(baseOf(language) ?? '')) ? 'rtl' : 'ltr';
}

function toldDirection(language: string): boolean | undefined {
  try {
    const locale: Intl.Locale & { readonly getTextInfo?: () => { readonly direction?: string } } =
      new Intl.Locale(language);
    const direction = locale.getTextInfo?.().direction;
    return direction === undefined ? undefined : direction === 'rtl';
  } catch {
    return undefined; // Browsers have given tags that are none ("en_US").
  }
}

function baseOf(language: string): string | undefined {
  return language.split(/[-_]/)[0]?.toLowerCase();
}

/** A `YYYY`, `YYYY-MM` or `YYYY-MM-DD` date, or the UTC day of an instant, as precise as it is. Else as it stands. */
export function dateText(iso: string): string {
  const parts = ISO_DATE.exec(iso);
  const instant = Date.parse(parts?.[0] ?? '');
  if (!parts || Number.isNaN(instant)) return iso;
  const [, , month, day] = parts;
  return new Intl.DateTimeFormat(screenLanguage(), {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(instant);
}

/** A text with every `YYYY-MM` and `YYYY-MM-DD` in it written as the reader is used to. */
export function withDates(text: string): string {
  return text.replaceAll(ISO_DATE_INSIDE, dateText);
}

/** "3 hours ago". Never in the future: two clocks may differ. */
export function agoText(iso: string, now: Date): string {
  return spanText(iso, now, -1);
}

/** "in 3 hours". Never in the past: what is due is due now. */
export function aheadText(iso: string, now: Date): string {
  return spanText(iso, now, 1);
}

function spanText(iso: string, now: Date, direction: 1 | -1): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  const seconds = Math.max(0, ((instant - now.getTime()) / 1_000) * direction);
  const format = new Intl.RelativeTimeFormat(screenLanguage(), { numeric: 'auto' });
  for (const [unit, length] of SPANS) {
    if (seconds >= length) return format.format(direction * Math.floor(seconds / length), unit);
  }
  return format.format(0, 'second');
}

export function countText(count: number): string {
  return new Intl.NumberFormat(screenLanguage()).format(count);
}

/** "180 days". */
export function daysText(days: number): string {
  return new Intl.NumberFormat(screenLanguage(), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  }).format(days);
}

/** Bytes in kB below a megabyte, else in MB. */
export function bytesText(bytes: number): string {
  const [unit, size] =
    bytes < MEGABYTE ? (['kilobyte', KILOBYTE] as const) : (['megabyte', MEGABYTE] as const);
  return new Intl.NumberFormat(screenLanguage(), {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(bytes / size);
}

/** "DPRK3, CYBER2": a plain enumeration. */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(screenLanguage(), { type: 'unit', style: 'short' }).format(items);
}

/** A language by its own name: "Deutsch", "日本語". The tag, where the browser knows no name. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
