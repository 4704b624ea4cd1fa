import type { PartialDate } from './candidate.ts';
import { monthOf } from './month-words.ts';
import { partialDate } from './partial-date.ts';

/** A date as somebody wrote it at the start of a text. */
export interface WrittenDate {
  /** As precise as is certain; `undefined` when what is written there is no possible date. */
  readonly date: PartialDate | undefined;
  /** How many characters of the text it takes up. */
  readonly length: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** From the most to the least specific: the first form that fits decides, also when its date is impossible. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4}) ?[年년](?: ?(?<month>\d{1,2}) ?[月월](?: ?(?<day>\d{1,2}) ?[日일号]?)?)?/u,
  /^(?<year>\d{4})(?<mark>[-/.] ?)(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/u,
  /^(?<first>\d{1,2})(?<mark>[-/.] ?)(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/u,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?![\d\p{L}])/u,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)/u,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:of |de )?(?<word>\p{L}{3,10})\.?,?[ -](?:de |of |del )?(?<year>\d{4})(?![\d\p{L}])/u,
  /^(?<word>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?![\d\p{L}])/u,
  /^(?<word>\p{L}{3,10})\.?,?[ /-]?(?:de |of |del )?(?<year>\d{4})(?![\d\p{L}])/u,
  /^(?<year>\d{4})(?![\d\p{L}'’]|[-/.]\d{1,2}(?!\d))/u,
];

/**
 * Reads the date a text begins with. White space must be folded. "03/04/1965" may be March or April and gives 1965,
 * unless `dayFirst` says that the language around it writes the day first.
 */
export function writtenDateAt(text: string, dayFirst = false): WrittenDate | undefined {
  const start = text.slice(0, 40);
  for (const form of FORMS) {
    const match = form.exec(start);
    if (match?.groups === undefined) continue;
    const groups: Groups = match.groups;
    const month = groups['word'] === undefined ? numberOf(groups['month']) : monthOf(groups['word']);
    if (groups['word'] !== undefined && month === undefined) continue;
    const year = Number(groups['year']);
    const first = numberOf(groups['first']);
    const second = numberOf(groups['second']);
    const date =
      first !== undefined && second !== undefined
        ? numeric(year, first, second, dayFirst)
        : partialDate(year, month, numberOf(groups['day']));
    return { date, length: match[0].length };
  }
  return undefined;
}

function numeric(year: number, first: number, second: number, dayFirst: boolean): PartialDate | undefined {
  const asDay = partialDate(year, second, first);
  if (dayFirst) return asDay;
  const asMonth = partialDate(year, first, second);
  if (asDay === undefined || asMonth === undefined) return asDay ?? asMonth;
  return asDay === asMonth ? asDay : partialDate(year);
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
