import type { Role, Study } from '../../../candidate/candidate.ts';
import type { Claim } from '../../../candidate/claim.ts';
import { monthRangeIn } from '../../../candidate/month-range.ts';
import { claimOf } from '../../../candidate/text.ts';

/** The site writes an entry's heading as "Title | Company", and the time on the line below. */
const BETWEEN = ' | ';

/** The work history, from the lines of its section. Lines it cannot place are passed over. */
export function rolesIn(lines: readonly string[], at: string): readonly Claim<Role>[] {
  return lines.flatMap((line, index) => {
    const range = monthRangeIn(line);
    const heading = lines[index - 1] ?? '';
    const split = heading.lastIndexOf(BETWEEN);
    if (!range || split <= 0) return [];
    const title = heading.slice(0, split).trim();
    const organisation = heading.slice(split + BETWEEN.length).trim();
    if (title === '' || organisation === '') return [];
    return [claimOf<Role>({ title, organisation, ...range }, 'text', at, `${heading}, ${line}`)];
  });
}

/** How lines about a degree begin; every other line without a year is a school. */
const DEGREE =
  /^(?:associate|bachelor|master|doctor|ph\.? ?d|b\.? ?sc?\.?|m\.? ?sc?\.?|b\.? ?a\.?|m\.? ?a\.?|mba|engineer['’]s|diploma|certificate|high school)(?![\p{L}])/iu;
const YEARS = /,?\s*((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)$/;

/** The education, from the lines of its section: a school, then lines about the degree and the years there. */
export function studiesIn(lines: readonly string[], at: string): readonly Claim<Study>[] {
  const studies: { study: Study; lines: string[] }[] = [];
  for (const line of lines) {
    const [years, start, end] = YEARS.exec(line) ?? [];
    const degree = years === undefined ? line : line.slice(0, -years.length).trim();
    const last = studies.at(-1);
    if (years === undefined && !DEGREE.test(line)) {
      studies.push({ study: { school: line }, lines: [line] });
    } else if (last) {
      last.lines.push(line);
      last.study = {
        ...last.study,
        ...(degree === '' || last.study.degree !== undefined ? {} : { degree }),
        ...(start && end && start <= end ? { start, end } : {}),
      };
    }
  }
  // A line with neither degree nor years below it may be anything.
  return studies
    .filter(({ lines: own }) => own.length > 1)
    .map(({ study, lines: own }) => claimOf(study, 'text', at, own.join(', ')));
}
