const DAY = 24 * 60 * 60 * 1_000;
/** The places of the digits in `2024-05-02T10:41:07Z`, and what stands between them. */
const MARKS = [
  [4, 45],
  [7, 45],
  [10, 84],
  [13, 58],
  [16, 58],
] as const;
const [WHOLE, WITH_MS] = ['2024-05-02T10:41:07Z'.length, '2024-05-02T10:41:07.000Z'.length];
const [DOT, ZULU] = [46, 90];
/** Days before each month of a year that begins in March: the leap day comes last. */
const BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;
/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/**
 * What `Date.parse` gives. An account has thousands of instants, all written as GitHub writes them; those are added up,
 * in a tenth of the time and without anything to be cleared away after.
 */
export function instantOf(text: string): number {
  const { length } = text;
  const isPlain = length === WHOLE || (length === WITH_MS && text.charCodeAt(19) === DOT);
  if (!isPlain || text.charCodeAt(length - 1) !== ZULU) return Date.parse(text);
  for (const [at, mark] of MARKS) if (text.charCodeAt(at) !== mark) return Date.parse(text);
  const [year, month, day] = [100 * pair(text, 0) + pair(text, 2), pair(text, 5), pair(text, 8)];
  const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)];
  const ms = length === WHOLE ? 0 : 10 * pair(text, 20) + digit(text, 22);
  // Longer months, and what no clock shows, are for those who made the rules.
  const isKnown = day >= 1 && day <= 28 && hour <= 23 && minute <= 59 && second <= 59;
  const before = BEFORE[month - 1];
  if (!isKnown || before === undefined || !(year >= 1) || Number.isNaN(ms)) return Date.parse(text);
  const since = month < 3 ? year - 1 : year;
  const leaps = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  const days = 365 * since + leaps + before + day - 1 - EPOCH;
  return days * DAY + ((hour * 60 + minute) * 60 + second) * 1_000 + ms;
}

function pair(text: string, at: number): number {
  return 10 * digit(text, at) + digit(text, at + 1);
}

/** `NaN` for what is no digit. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
