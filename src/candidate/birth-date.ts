import type { PartialDate } from './candidate.ts';
import { capped } from './capped.ts';
import { isAfter } from './partial-date.ts';
import { writtenDateAt } from './written-date.ts';

/** Who was born later does not apply for work yet: such a date is that of a child or of a firm. */
const LAST_BIRTH_YEAR = '2015';

/** Labels of a form or table in languages that write the day first, and in those that may not. */
const DAY_FIRST_LABEL =
  '(?:geboren(?: am)?|geb\\.|geburtsdatum|né(?:e|\\(e\\))? le|date de naissance|nat[oa] il|data di nascita|data de nascimento|nascid[oa] em|geboortedatum|дата рождения|родил(?:ся|ась))';
const LABEL =
  '(?:d\\.?o\\.?b\\.?(?= |:)|date of birth|birth ?date|birthday|year of birth|fecha de nacimiento|nacid[oa](?: el)?|nací el|생년월일|출생|出生日期|出生年月|生年月日)';

/** "Born" begins a line or sentence or follows a pronoun: "our studio was born in 2010" is about a studio. */
const BORN = '(?:(?:^|[.;:|·•(,\\n–—-] ?|(?<!\\p{L})(?:i|he|she|who) was )born(?: on| in|:)?)';

const LABELS = new RegExp(
  `(?:(?<!\\p{L})(?:(?<dayFirst>${DAY_FIRST_LABEL})|${LABEL})|${BORN})(?:\\)?[ \\n]?[:：-])?[ \\n]{0,2}(?:the )?(?=[\\d\\p{L}])`,
  'giu',
);

/** What makes a year that of something else: a range, a decade, "born in 2009, our studio ...". */
const NOT_A_BIRTH = /^ ?(?:[-–—~/] ?\d|'?s(?!\p{L})|,? ?(?:our|the|we|this|it|out|as)(?!\p{L}))/iu;

/**
 * The birth date a text states, labelled as such ("Born 25 Apr 1965", "DOB: 1965-04-25", "생년월일 1965-04-25"), as
 * precise as is certain. `undefined` when there is none, when it cannot be, or when the text states two that differ.
 */
export function birthDateIn(text: string): PartialDate | undefined {
  const line = capped(text).replace(/[^\S\n]+/g, ' ');
  let best: PartialDate | undefined;
  for (const label of line.matchAll(LABELS)) {
    const from = label.index + label[0].length;
    const written = writtenDateAt(line.slice(from, from + 60), label.groups?.['dayFirst'] !== undefined);
    if (written?.date === undefined || isAfter(written.date, LAST_BIRTH_YEAR)) continue;
    if (NOT_A_BIRTH.test(line.slice(from + written.length, from + written.length + 20))) continue;
    if (best !== undefined && !isSameAsFarAsKnown(best, written.date)) return undefined;
    if (best === undefined || written.date.length > best.length) best = written.date;
  }
  return best;
}

function isSameAsFarAsKnown(a: PartialDate, b: PartialDate): boolean {
  return !isAfter(a, b) && !isAfter(b, a);
}
