import type { PartialDate, Role } from '../../../candidate/candidate.ts';

/**
 * LinkedIn writes dates as the Unicode locale data do, in the language of the page, so that the browser knows the words:
 * the rules for dates in any text (`month-range`) know seven languages and weigh five times as much in every page.
 */
const STYLES = ['short', 'long'] as const;

/** Known without asking: the browser takes longer to load the words of a language than all the rest of a page. */
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Language -> the letters of each month with a year, as {@link lettersOf} gives them, January first, in each style. */
const known = new Map<string, readonly string[]>([['en', ENGLISH]]);

/**
 * The time span of a line such as "Mar 2019 - Present · 1 yr 3 mos"; `undefined` for every other line.
 * @param language two letters, as `languageOf` gives them
 */
export function spanIn(line: string, language: string): Pick<Role, 'start' | 'end'> | undefined {
  const [from = '', to, ...others] = (line.split(' · ', 1)[0] ?? '').split(
    /\s*[-\u2010-\u2015~\u301c\uff5e]\s*/,
  );
  const start = dateOf(from, language);
  if (start === undefined || !to || others.length > 0) return undefined;
  // "Present" is the one end without a number, whatever the language.
  const end = /\p{Nd}/u.test(to) ? dateOf(to, language) : to.length < 30 ? 'present' : undefined;
  return end === undefined || end.slice(0, 4) < start.slice(0, 4) ? undefined : { start, end };
}

/** The month or year that a text is, and nothing else is: "março de 2019", "2019년 3월", "2019". */
export function dateOf(text: string, language: string): PartialDate | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (year === undefined || text.length > 30) return undefined;
  const rest = text.replace(year, '');
  const numbered = /^[年년]\s*(1[0-2]|0?[1-9])\s*[月월]$/.exec(rest.trim())?.[1];
  if (numbered !== undefined) return `${year}-${numbered.padStart(2, '0')}`;
  if (/^[年년.\s]*$/.test(rest)) return year;
  const letters = lettersOf(rest);
  if (letters === '' || /\d/.test(rest)) return undefined;
  const months = [...monthsIn(language), ...monthsIn('en')];
  const isPart = (part: string, whole: string): boolean => part.length > 2 && whole.startsWith(part);
  // "Sept", "Sep": but the Czech June begins the Czech July, so that the whole word counts first.
  const whole = months.indexOf(letters);
  const found =
    whole < 0 ? months.findIndex(month => isPart(letters, month) || isPart(month, letters)) : whole;
  return found < 0 ? undefined : `${year}-${String((found % 12) + 1).padStart(2, '0')}`;
}

function monthsIn(language: string): readonly string[] {
  const months =
    known.get(language) ??
    STYLES.flatMap(month => {
      const form = new Intl.DateTimeFormat(language, { month, year: 'numeric' });
      return Array.from({ length: 12 }, (_, at) => lettersOf(form.format(new Date(2000, at, 15))));
    });
  known.set(language, months);
  return months;
}

/** The letters of a text, without accents: points and spaces are not the same everywhere. */
function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}
