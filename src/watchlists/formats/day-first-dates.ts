import type { BirthDate } from '../entry.ts';

/** Days as a closed range, both ends `YYYY-MM-DD`. */
export type Days = Pick<BirthDate, 'from' | 'to'>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = `(?:${MONTHS.join('|')})[a-z]{0,6}`;
/** Years in which listed people are born and parties are listed; other numbers of four digits are no years. */
const YEARS = { first: 1850, last: 2099 } as const;
/** No field of dates is longer: the rest is left unread. */
const LONGEST = 8_000;

/** `1965-04-25` and `1965-04`; `25/04/1965` with `dd`, `mm` or zeros for what is unknown, `04/1965`; `25 April 1965`; `1965`; `1960s`. */
const DATE = new RegExp(
  [
    String.raw`(?<!\d)(?<isoYear>\d{4})-(?<isoMonth>\d{1,2})(?!\d)(?:-(?<isoDay>\d{1,2})(?!\d))?`,
    String.raw`(?<!\d)(?:(?<day>\d{1,2}|dd?)[/.-])?(?<month>\d{1,2}|mm?)[/.-](?<year>\d{4})(?!\d)`,
    String.raw`(?<!\d)(?:(?<dayNo>\d{1,2})(?:st|nd|rd|th)?[\s-]?)?(?<![a-z])(?<monthName>${MONTH_NAME})[.,]{0,2}[\s-]{0,2}(?<yearNo>\d{4})(?!\d)`,
    String.raw`(?<![a-z])(?<nameFirst>${MONTH_NAME})\.?\s(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?,?\s(?<yearAfter>\d{4})(?!\d)`,
    String.raw`(?<!\d)(?<only>\d{4})(?!\d)(?<decade>['’]?s\b)?`,
  ].join('|'),
  'gi',
);
const CIRCA = /\b(?:circa|ca|c|approx(?:imately|\.)?|about|around|early|late|mid)\b|~/i;
const BETWEEN = /\b(?:between|from)\b/i;
const TO = /^\s*(?:to|-|–|—)\s*$/i;
const AND = /^\s*and\s*$/i;

/**
 * The birth dates in a text that is written day first, as the British and the Australians do: days, months and years,
 * ranges of them (`1959 to 1965`, `between 1959 and 1965`), with circa where the text says so. A day that no calendar
 * has leaves its year: rather that than a wrong day. What is no date is passed over.
 */
export function dayFirstDates(text: string): readonly BirthDate[] {
  const read = text.slice(0, LONGEST);
  const found: BirthDate[] = [];
  let end = 0;
  let between = false;
  for (const match of read.matchAll(DATE)) {
    const days = daysIn(match.groups ?? {});
    const gap = read.slice(end, match.index);
    end = match.index + match[0].length;
    if (days === undefined) continue;
    const last = found.at(-1);
    const joined = TO.test(gap) || (between && AND.test(gap));
    if (last !== undefined && joined && last.from <= days.to) {
      found[found.length - 1] = { ...last, to: days.to };
      between = false;
    } else {
      found.push({ ...days, circa: CIRCA.test(gap) });
      between = BETWEEN.test(gap);
    }
  }
  return found;
}

/** The first single day in a text that is written day first, `YYYY-MM-DD`. */
export function dayFirstDay(text: string): string | undefined {
  return dayFirstDates(text).find(({ from, to }) => from === to)?.from;
}

/** The days of a year, a month, or a day; `undefined` where the calendar has none such. */
export function daysOf(year: number, month?: number, day?: number): Days | undefined {
  if (year < YEARS.first || year > YEARS.last) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const prefix = `${year}-${twoDigits(month)}`;
  if (day === undefined) return { from: `${prefix}-01`, to: `${prefix}-${last}` };
  const only = `${prefix}-${twoDigits(day)}`;
  return day < 1 || day > last ? undefined : { from: only, to: only };
}

function daysIn(groups: Readonly<Record<string, string | undefined>>): Days | undefined {
  const { isoYear, year, yearNo, yearAfter, only } = groups;
  const { isoMonth, month, monthName, nameFirst, isoDay, day, dayNo, dayAfter } = groups;
  const stated = Number(isoYear ?? year ?? yearNo ?? yearAfter ?? only);
  if (groups['decade'] !== undefined) return decadeOf(stated);
  const name = (monthName ?? nameFirst)?.slice(0, 3).toLowerCase();
  const statedMonth = name === undefined ? known(isoMonth ?? month) : MONTHS.indexOf(name) + 1;
  const statedDay = known(isoDay ?? day ?? dayNo ?? dayAfter);
  return (statedMonth === undefined ? undefined : daysOf(stated, statedMonth, statedDay)) ?? daysOf(stated);
}

/** "1950s": the ten years from 1950. */
function decadeOf(year: number): Days | undefined {
  const [first, last] = [daysOf(year), daysOf(year + 9)];
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}

/** `dd`, `mm` and zeros stand for what is unknown. */
function known(part: string | undefined): number | undefined {
  const number = Number(part);
  return Number.isNaN(number) || number === 0 ? undefined : number;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
