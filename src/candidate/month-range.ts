import type { PartialDate } from './candidate.ts';
import { monthOf } from './month-words.ts';
import { isAfter } from './partial-date.ts';
import { folded } from './text.ts';
import { writtenDateAt, type WrittenDate } from './written-date.ts';

/** A time span of a role or of studies; `end` is a date, or `present`. */
export interface MonthRange {
  readonly start?: PartialDate;
  readonly end?: string;
}

/** Two long dates, their separator and a length of service; a longer line is prose. */
const LONGEST_LINE = 140;

const FROM = /^(?:from|since|von|vom|seit|de|du|depuis|desde|del?|dal|da|van|sinds)(?: le)? /iu;
const SINCE = /^(?:since|seit|depuis|desde|dal|sinds)(?: le)? /iu;

const UNTIL = 'to|until|till|through|bis|à|au|a|al|ao|até|hasta|tot';
const BETWEEN = new RegExp(
  `^ ?(?:[-\\u2010-\\u2015\\u2212~\\u301c\\uff5e\\u2192]{1,2}(?: (?:${UNTIL})(?= ))?|(?:${UNTIL})(?= )|至|から|부터) ?`,
  'iu',
);

/** Words for "and still", longest first where one begins another. */
const PRESENT = new RegExp(
  '^(?:' +
    [
      "present day|present|now|currently|current|today|ongoing|to date|date|heute|jetzt|aktuell|aujourd['’]hui|présent|maintenant|actuellement|en cours|ce jour",
      'l[ae] actualidad|actualidad|actualmente|presente|el presente|actual|hoy|ahora|o momento|momento|atualmente|atual|hoje|oggi|attuale|in corso|adesso|heden',
      '현재|지금|재직 ?중|现在|至今|今|目前|現在|настоящее время|по настоящее время|н\\.в\\.',
    ].join('|') +
    ')(?!\\p{L})',
  'iu',
);

/** What may follow a range on its line: "· 1 yr 3 mos", "(2 years)", ", Lisbon"; never a third year. */
const TAIL = /^ ?(?:$|(?:[·•|,;]|\()(?!.*\d{4}))/u;

/**
 * The time span that a line is ("Mar 2019 - Present", "2016 – 2018", "Jan 2020 – Mar 2021 · 1 yr 3 mos",
 * "2020년 3월 - 현재"). `undefined` for any other line, for prose with two years in it, for a single date, and for a
 * span that ends before it begins.
 */
export function monthRangeIn(text: string): MonthRange | undefined {
  if (text.length > LONGEST_LINE * 4) return undefined;
  const line = folded(text);
  if (line.length > LONGEST_LINE) return undefined;
  const isSince = SINCE.test(line);
  const rest = line.replace(FROM, '');

  const first = writtenDateAt(rest);
  if (first === undefined) return monthsOfOneYear(rest);
  if (first.date === undefined) return undefined;
  const behind = rest.slice(first.length);
  const between = BETWEEN.exec(behind);
  if (between === null)
    return isSince && TAIL.test(behind) ? { start: first.date, end: 'present' } : undefined;
  const second = endAt(behind.slice(between[0].length)) ?? endAt(behind.trimStart());
  if (second?.date === undefined || !TAIL.test(second.tail)) return undefined;
  if (second.date !== 'present' && isAfter(first.date, second.date)) return undefined;
  return { start: first.date, end: second.date };
}

/** "Mar - Jun 2019": the year stands once. */
function monthsOfOneYear(line: string): MonthRange | undefined {
  const word = /^\p{L}{3,10}/u.exec(line)?.[0] ?? '';
  const month = monthOf(word);
  if (month === undefined) return undefined;
  const behind = line.slice(word.length).replace(/^\./, '');
  const between = BETWEEN.exec(behind);
  if (between === null) return undefined;
  const second = endAt(behind.slice(between[0].length));
  if (second?.date === undefined || !/^\d{4}-\d\d$/.test(second.date) || !TAIL.test(second.tail))
    return undefined;
  const start = `${second.date.slice(0, 4)}-${String(month).padStart(2, '0')}`;
  return isAfter(start, second.date) ? undefined : { start, end: second.date };
}

interface End extends Pick<WrittenDate, 'date'> {
  readonly tail: string;
}

/** The date, or `present`, that a text begins with, and what comes behind it. */
function endAt(text: string): End | undefined {
  const present = PRESENT.exec(text);
  if (present !== null) return { date: 'present', tail: text.slice(present[0].length) };
  const written = writtenDateAt(text);
  return written === undefined ? undefined : { date: written.date, tail: text.slice(written.length) };
}
