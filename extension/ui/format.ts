/** Dates, spans and quantities in the reader's language, by `Intl` alone. */
import { t, uiLanguage } from '../platform/i18n.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` at the start of a value; an instant carries its day there too. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;
/** Dates inside a text; no part of a longer number or word. */
const ISO_DATE_INSIDE = /(?<![\w+-])\d{4}-\d{2}(?:-\d{2})?(?![\w-])/g;
/** A span as the engine writes one ("1951 to 1953", "1965-04-25 to 1966-04"), whatever language is read. */
const ISO_SPAN = /(?<![\w+-])(\d{4}(?:-\d{2}){0,2}) to (\d{4}(?:-\d{2}){0,2})(?![\w-])/g;
const YEAR = /^\d{4}$/;

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

const MOMENT: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
};

const years = dates({ year: 'numeric', timeZone: 'UTC' });
const months = dates({ year: 'numeric', month: 'short', timeZone: 'UTC' });
const days = dates({ year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
const moments = dates(MOMENT);
const momentsInUtc = dates({ ...MOMENT, timeZone: 'UTC' });
const spans = spoken(language => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
const counts = numbers({});
const numbersOfDays = numbers({ style: 'unit', unit: 'day', unitDisplay: 'long' });
const kilobytes = numbers({ style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
const megabytes = numbers({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
const lists = spoken(language => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

function dates(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return spoken(language => new Intl.DateTimeFormat(language, options));
}

function numbers(options: Intl.NumberFormatOptions): () => Intl.NumberFormat {
  return spoken(language => new Intl.NumberFormat(language, options));
}

/** One formatter for all its uses, made when it is first needed, and anew when another language was chosen. */
function spoken<Format>(make: (language: string) => Format): () => Format {
  let made: { readonly language: string; readonly format: Format } | undefined;
  return () => {
    const language = screenLanguage();
    if (made?.language !== language) made = { language, format: make(language) };
    return made.format;
  };
}

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
  return (day === undefined ? (month === undefined ? years : months) : days)().format(instant);
}

/** A text with every `YYYY-MM` and `YYYY-MM-DD` in it written as the reader is used to, and spans with a dash. */
export function withDates(text: string): string {
  return text
    .replaceAll(ISO_SPAN, (_, from: string, to: string) =>
      YEAR.test(from) && YEAR.test(to) ? `${from}–${to}` : `${from} – ${to}`,
    )
    .replaceAll(ISO_DATE_INSIDE, dateText);
}

/**
 * An instant to the minute with its time zone: on paper nobody can ask which clock was meant. As it stands where it is
 * none. @param zone `UTC` in texts for somebody elsewhere; the reader's own unless told
 */
export function momentText(iso: string, zone?: 'UTC'): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  return (zone === undefined ? moments : momentsInUtc)().format(instant);
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
  const format = spans();
  for (const [unit, length] of SPANS) {
    if (seconds >= length) return format.format(direction * Math.floor(seconds / length), unit);
  }
  return format.format(0, 'second');
}

export function countText(count: number): string {
  return counts().format(count);
}

/** "180 days". */
export function daysText(days: number): string {
  return numbersOfDays().format(days);
}

/** Bytes in kB below a megabyte, else in MB. */
export function bytesText(bytes: number): string {
  return bytes < MEGABYTE ? kilobytes().format(bytes / KILOBYTE) : megabytes().format(bytes / MEGABYTE);
}

/** "DPRK3, CYBER2": a plain enumeration. */
export function listText(items: readonly string[]): string {
  return lists().format(items);
}

/** A language by its own name: "Deutsch", "日本語". The tag, where the browser knows no name. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
