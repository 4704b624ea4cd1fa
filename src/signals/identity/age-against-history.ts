import type { Candidate, Role, Study } from '../../candidate/candidate.ts';
import { type Claim, claimsOf, isMissing } from '../../candidate/claim.ts';
import { lacksData, raised, SILENT, silentUnlessLacking } from '../outcomes.ts';
import type { Raised, Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';
import { monthsOf } from '../timeline.ts';

/** Years. Below these, even gifted people and those who began to work early are hardly ever met. */
const YOUNGEST = { job: 14, degree: 16 } as const;

/** What is worth nothing as a sign of full-time work: children do it, or it is a date of something else. */
const NOT_A_JOB =
  /part.?time|intern|trainee|apprentic|student|pupil|volunt|hobby|self|freelanc|founder|owner|creator|author|streamer|open.?source|contribut|member|athlete|player|actor|actress|model|musician|family|project|assist|tutor|scout|camp|school/iu;
/** What is certainly a degree of a university. */
const DEGREE =
  /(?<!\p{L})(?:bachelor|master|ph\.? ?d|doctor(?:ate)?|b\.? ?sc|m\.? ?sc|b\.? ?eng|m\.? ?eng|b\.? ?tech|m\.? ?tech|mba|licenciatura|laurea|magister|diplom-)/iu;

/** More entries than these are looked at on no page. */
const MOST_ENTRIES = 400;
/** Who was born earlier was no child when any job here began. */
const OLD_ENOUGH = '1950';

interface Entry {
  readonly field: 'experience' | 'education';
  readonly text: string;
  readonly date: string;
  readonly youngest: number;
  readonly claim: Claim<string>;
}

export const ageAgainstHistory: Signal = {
  id: 'identity/age-against-history',
  group: 'identity',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: 'By the birth date, a job that is not marked as training, part-time, own or voluntary work began before the age of 14, or a university degree ended before 16. Where a month is missing, the age is taken as high as it can be.',
  sources: [GUIDANCE_2022],
  values: [
    ['birth', '1998-04-25'],
    ['entry', 'Harbour Lane Trading Co.'],
    ['date', '2009'],
  ],
  words: {
    check: 'Birth date against the history',
    title: 'The birth date does not fit the history',
    observed: 'The birth date given is “{birth}”; “{entry}”, dated “{date}”, would then lie in childhood.',
    compared:
      'The birth date with the beginnings of jobs and the ends of degrees, leaving room where a month is missing.',
    innocent: 'A slip in typing a year, a family business, the birth date of somebody else read by mistake.',
  },
  next: ['nothing'],
  check: (candidate, { today }) => {
    const { birthDate } = candidate;
    if (isMissing(birthDate)) return lacksData('birthDate');
    const born = monthsOf(birthDate.value, today);
    if (born === undefined) return birthDate.value < OLD_ENOUGH ? SILENT : lacksData('birthDate');
    const entries = entriesOf(candidate);
    if (entries.length === 0) return silentUnlessLacking(candidate, ['experience', 'education']);
    const [first] = entries.flatMap((entry): readonly Raised[] => {
      const at = monthsOf(entry.date, today);
      if (at === undefined || at.until - born.from >= entry.youngest * 12) return [];
      return [
        {
          strength: 'note',
          values: [birthDate.value, entry.text, entry.date],
          evidence: [
            { field: 'birthDate', claim: birthDate },
            { field: entry.field, claim: entry.claim },
          ],
        },
      ];
    });
    return first === undefined
      ? silentUnlessLacking(candidate, ['experience', 'education'])
      : raised([first]);
  },
};

function entriesOf({ experience, education }: Candidate): readonly Entry[] {
  return [
    ...claimsOf(experience).slice(0, MOST_ENTRIES).flatMap(jobOf),
    ...claimsOf(education).slice(0, MOST_ENTRIES).flatMap(degreeOf),
  ];
}

function jobOf(claim: Claim<Role>): readonly Entry[] {
  const { title = '', organisation = '', start } = claim.value;
  if (start === undefined || organisation === '' || NOT_A_JOB.test(`${title} ${organisation}`)) return [];
  return [entry('experience', claim, organisation, start, YOUNGEST.job)];
}

function degreeOf(claim: Claim<Study>): readonly Entry[] {
  const { school, degree = '', end } = claim.value;
  if (end === undefined || !DEGREE.test(degree)) return [];
  return [entry('education', claim, school, end, YOUNGEST.degree)];
}

function entry(
  field: Entry['field'],
  claim: Claim<unknown>,
  text: string,
  date: string,
  youngest: number,
): Entry {
  return { field, text, date, youngest, claim: { ...claim, value: text } };
}
