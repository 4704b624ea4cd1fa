import { type Candidate } from '../../candidate/candidate.ts';
import { type Claim, claimsOf, isMissing } from '../../candidate/claim.ts';
import { agreeing, lacksData, raised, SILENT } from '../outcomes.ts';
import { type Evidence, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';
import { longestOf, monthOfToday, roleClaim, timed, type TimedRole } from '../timeline.ts';
import { EXPERIENCE, isOwnPast, isPartOfNumber, MOST_YEARS, sentenceAround, YEARS } from './years-words.ts';

const LIMITS = {
  /** Years: what rounding, a first job left out and work before the first contract explain. */
  slack: 1.5,
  /** Fewer dated roles are a sketch, not a history. */
  roles: 2,
  /** Sites show so many and hide the rest behind a link: the first may not be the first. */
  cutAt: 5,
  /** Numbers of years that are weighed; no honest text has more. */
  claims: 50,
} as const;

/** "12+ years of professional experience", "15 Jahre Berufserfahrung", "10 ans d'expérience"; no field of work named before. */
const CLAIMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{1,2})(?:[.,]5)? ?(?:\+|plus)? ?${YEARS}['’]?(?: (?:of|de)| d['’])?(?: ?(?:solid|strong|professional|proven|extensive|hands-on|combined|relevant|industry|work(?:ing)?)){0,3} ?${EXPERIENCE}(?: (?:profesional|professionnelle|profissional|laboral))?`,
  'giu',
);

export const yearsClaimed: Signal = {
  id: 'history/years-claimed',
  group: 'history',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: 'The headline or text gives more years of experience in all than have gone by since the first role or study of the history began, by more than a year and a half. Only where every role is dated and the list is not one that sites cut short (two to four roles).',
  sources: [GUIDANCE_2022],
  values: [
    ['claimed', '12+ years of experience'],
    ['first', 'Tester, Probewerk (2021-03 – present)'],
  ],
  words: {
    check: 'Years of experience against the history shown',
    title: 'More years of experience than the history shows',
    observed: 'The page says “{claimed}”. What begins first in its history is “{first}”.',
    compared: 'The years named with the time since the first role or study on the page.',
    innocent:
      'Early jobs left out, years of self-employment or study that are counted, a history that only lists what fits.',
    agrees: '“{claimed}” fits the history, which begins with “{first}”.',
  },
  next: ['verify_history'],
  check: (candidate, { today }) => {
    const { experience, education } = candidate;
    const claims = claimedYears(candidate);
    if (claims.length === 0) {
      return isMissing(candidate.about) && candidate.about.missing !== 'absent' ? lacksData('about') : SILENT;
    }
    if (isMissing(experience)) return lacksData('experience');
    if (isMissing(education) && education.missing === 'not-loaded') return lacksData('education');
    // A study of which only the end is given began nobody knows when.
    if (claimsOf(education).some(({ value: { start, end } }) => start === undefined && end !== undefined))
      return SILENT;
    const roles = timed(experience, today, longestOf);
    if (roles.length < experience.length || roles.length < LIMITS.roles) return SILENT;
    const first = firstOf([...roles, ...timed(studiesOf(candidate), today, longestOf)]);
    const [claimed] = claims.toSorted((a, b) => b.years - a.years);
    if (first === undefined || claimed === undefined) return SILENT;

    const role = roleClaim(first.claim);
    const isStudy = !experience.includes(first.claim);
    const found = {
      values: [claimed.quote, role.value],
      evidence: [claimed.evidence, { field: isStudy ? 'education' : 'experience', claim: role }],
    } as const;
    const since = (monthOfToday(today) + 1 - first.span.from) / 12;
    if (claimed.years <= since + LIMITS.slack) return agreeing(found);
    return experience.length < LIMITS.cutAt ? raised([{ strength: 'note', ...found }]) : SILENT;
  },
};

interface ClaimedYears {
  readonly years: number;
  readonly quote: string;
  readonly evidence: Evidence;
}

function claimedYears(candidate: Candidate): readonly ClaimedYears[] {
  return (['headline', 'about'] as const).flatMap(field =>
    claimsOf<string>(candidate[field]).flatMap(claim => {
      const text = claim.value.replace(/[^\S\n]+/g, ' ');
      return Array.from(text.matchAll(CLAIMED))
        .slice(0, LIMITS.claims)
        .flatMap(match => {
          const [quote] = match;
          const years = Number(match[1]);
          const [before, behind] = sentenceAround(text, match.index, match.index + quote.length);
          return years > MOST_YEARS || isPartOfNumber(before) || !isOwnPast(before, quote, behind)
            ? []
            : [{ years, quote, evidence: { field, claim: { ...claim, value: quote, quote } } }];
        });
    }),
  );
}

/** Studies as roles: many count from their first day at a university. */
function studiesOf({ education }: Candidate): readonly Claim<TimedRole['claim']['value']>[] {
  return claimsOf(education).map(({ value: { school, degree, start, end }, ...read }) => ({
    ...read,
    value: {
      organisation: school,
      ...(degree !== undefined && { title: degree }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    },
  }));
}

function firstOf(roles: readonly TimedRole[]): TimedRole | undefined {
  return roles.toSorted((a, b) => a.span.from - b.span.from)[0];
}
