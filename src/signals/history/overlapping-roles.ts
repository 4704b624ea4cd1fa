import { type Role } from '../../candidate/candidate.ts';
import { type Claim, isMissing } from '../../candidate/claim.ts';
import { isOnFreelanceSite } from '../freelance-sites.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Raised, type Signal } from '../signal.ts';
import { MANDIANT_2024 } from '../sources.ts';
import { mostAtOnce, roleClaim, shortestOf, timed, type TimedRole } from '../timeline.ts';

const LIMITS = {
  /** Organisations at once. Two are common: a second job, a change that took its time. */
  roles: 3,
  /** Months that all of them must share. */
  months: 6,
  /** Characters of a title or name that are looked at, and roles that are shown. */
  text: 200,
  shown: 6,
} as const;

/** Kinds of work that stand beside others by their nature, in the languages of most profiles. */
const BESIDE_OTHERS =
  /(?<!\p{L})(?:free-?lanc\p{L}*|freiberuf\p{L}*|selbst(?:st)?ändig\p{L}*|indépendante?|autônom[oa]|autónom[oa]|self-?employed|contract(?:or|ing)?|consult\p{L}*|berater(?:in)?|advis[eo]r\p{L}*|advisory|board|beirat|aufsichtsrat|trustee|treasurer|secretary|chair\p{L}*|director|geschäftsführer(?:in)?|founder|co-?founder|founding|gründer(?:in)?|fondat(?:eur|rice)|fundador[ae]?|owner|inhaber(?:in)?|partner|president|member|mitglied|fellow|mentor|coach|volunteer\p{L}*|ehrenamt\p{L}*|voluntari[oa]|bénévole|part-?time|teilzeit|temps partiel|minijob|werkstudent(?:in)?|working student|student\p{L}*|intern|interns|internship|praktik\p{L}*|stagiaire|trainee|apprentice|tutor|teach\p{L}*|lectur\p{L}*|dozent(?:in)?|professor\p{L}*|instructor|trainer|research\p{L}*|assistant|author|writer|blogger|speaker|editor|podcast\p{L}*|artist|musician|actor|photograph\p{L}*|translator|investor|angel|ambassador|organi[sz]er|maintainer|contributor|open source|reserv(?:e|ist)|nurse|doctor|physician|therapist|driver|waiter|waitress|barista|cashier|server|remote contractor|side project|hobby|seasonal|casual|temp|temporary|zero hours|on call|hourly|gig)(?!\p{L})/iu;

const FULL_TIME =
  /(?<!\p{L})(?:full[ -]?time|vollzeit|temps plein|tiempo completo|jornada completa|tempo integral|tempo inteiro|tempo pieno|voltijds)(?!\p{L})/iu;

export const overlappingRoles: Signal = {
  id: 'history/overlapping-roles',
  group: 'history',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'derived',
  rule: 'Three or more roles in different organisations ran at once for six months or more, counted at their shortest. Moderate where each of them says that it is full time; a note where they do not say, and then only roles that have ended count, because many people forget to end one. Kinds of work that stand beside others (freelance, advisory, founding, teaching, study, voluntary, part-time, by the hour ...) never count, and nothing is looked at on freelance sites.',
  sources: [MANDIANT_2024],
  values: [
    ['one', 'Tester, Probewerk (2019-03 – 2021-01)'],
    ['other', 'Analyst, Harbour Freight Desk (2019-01 – 2021-05)'],
    ['third', 'Administrator, Depo GmbH (2018-06 – 2020-12)'],
  ],
  words: {
    check: 'Roles of the history, with each other',
    title: 'Three or more jobs at the same time',
    observed: 'These ran at the same time: “{one}”; “{other}”; “{third}”.',
    compared: 'The dates of the roles with each other, each counted at its shortest.',
    innocent:
      'Part-time jobs, agency work for several clients, a company and its subsidiary, one job under two names, dates from memory.',
  },
  next: ['verify_history'],
  check: (candidate, { today }) => {
    const { experience } = candidate;
    if (isMissing(experience)) return lacksData('experience');
    if (isOnFreelanceSite(candidate)) return SILENT;
    const roles = timed(experience.filter(isOneOfOne), today, shortestOf);
    const fullTime = together(roles.filter(({ claim }) => FULL_TIME.test(wordsOf(claim))));
    if (fullTime.length >= LIMITS.roles) return raised([finding('moderate', fullTime)]);
    const ended = together(roles.filter(({ claim }) => claim.value.end !== 'present'));
    return ended.length >= LIMITS.roles ? raised([finding('note', ended)]) : SILENT;
  },
};

function together(roles: readonly TimedRole[]): readonly TimedRole[] {
  return mostAtOnce(longestOfEach(roles), LIMITS.months);
}

function finding(strength: 'moderate' | 'note', roles: readonly TimedRole[]): Raised {
  const claims = roles.slice(0, LIMITS.shown).map(({ claim }) => roleClaim(claim));
  return {
    strength,
    values: claims.slice(0, LIMITS.roles).map(({ value }) => value),
    evidence: claims.map(claim => ({ field: 'experience', claim })),
  };
}

/** A role one has one of at a time, as far as its words say. */
function isOneOfOne(claim: Claim<Role>): boolean {
  return (claim.value.organisation ?? '') !== '' && !BESIDE_OTHERS.test(wordsOf(claim));
}

function wordsOf({ value: { title = '', organisation = '' } }: Claim<Role>): string {
  return `${title.slice(0, LIMITS.text)} / ${organisation.slice(0, LIMITS.text)}`;
}

/** One role for each organisation: promotions, and titles held there side by side, are one job. */
function longestOfEach(roles: readonly TimedRole[]): readonly TimedRole[] {
  const byOrganisation = new Map<string, TimedRole>();
  for (const role of roles) {
    const [key = ''] = (role.claim.value.organisation ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const known = byOrganisation.get(key);
    const isLonger = (known?.span.until ?? 0) - (known?.span.from ?? 0) < role.span.until - role.span.from;
    if (isLonger) byOrganisation.set(key, role);
  }
  return [...byOrganisation.values()];
}
