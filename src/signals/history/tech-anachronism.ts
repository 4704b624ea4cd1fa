import { type Candidate } from '../../candidate/candidate.ts';
import { claimsOf } from '../../candidate/claim.ts';
import { agreeing, raised, silentUnlessLacking } from '../outcomes.ts';
import { type Context, type Evidence, type Signal } from '../signal.ts';
import { DTEX_2024, GUIDANCE_2022 } from '../sources.ts';
import { monthOfToday, monthsOf, roleClaim } from '../timeline.ts';
import { technologyClaimsIn, technologyOfTitle } from './technology-claims.ts';
import { type Technology } from './technology-releases.ts';

const LIMITS = {
  /** Months: people take this year less that of the beginning, which is up to a year too many. */
  years: 12,
  /** Months: a first version was seldom quite the first thing anybody saw. */
  dates: 6,
  /** One statement may be a slip of the pen; three technologies are none. */
  strongFrom: 3,
  /** A title may have been written anew since; two roles that could not be, of two technologies, were not. */
  wholeRoles: 2,
  /** Roles and skills looked at, and statements shown. */
  most: 400,
  shown: 5,
  /** Characters of a skill or title: one line, not a text. */
  skill: 200,
} as const;

const FIELDS = ['headline', 'about', 'skills', 'experience'] as const;

/** Something the page says about the time somebody worked with a technology. */
interface Statement {
  readonly technology: Technology;
  readonly quote: string;
  readonly evidence: Evidence;
  /** The latest month the statement can mean, with what is granted it, as {@link monthsOf} counts. */
  readonly month: number;
}

export const techAnachronism: Signal = {
  id: 'history/tech-anachronism',
  group: 'history',
  version: 1,
  strengths: ['strong', 'moderate', 'note'],
  sureness: 'derived',
  rule: 'The page gives a number of years, or a first year, for one technology that reach back before anybody could have it, by more than a year for a number and half a year for a date, or names it in the title of a role that ended more than half a year before that. Strong where three or more technologies are concerned, or the titles of two roles with two technologies; a note where it is one title alone, which may have been written anew since. Years that may be those of a list count for nothing, and nothing is said of a technology where somebody worked for its makers. The months are in a reviewed table with a source each (`src/signals/history/technology-releases.ts`).',
  sources: [DTEX_2024, GUIDANCE_2022],
  values: [
    ['statements', '15 years of Kubernetes'],
    ['releases', 'Kubernetes 2014-06'],
  ],
  words: {
    check: 'Years given for a technology against its first version',
    title: 'A technology is named for a time before its first version',
    observed: 'The page says: “{statements}”.',
    compared: 'The month of the first public version or announcement: {releases}.',
    innocent:
      'A slip in a year, years counted for a whole field, an old role described in today’s words, an early look through a partner of the makers.',
    agrees: 'What the page says, “{statements}”, fits the first public version: {releases}.',
  },
  next: ['verify_history', 'walk_through_code'],
  check: (candidate, context) => {
    const statements = [...written(candidate, context), ...titles(candidate, context)];
    const early = statements.filter(({ technology, month }) => month < monthOf(technology));
    const isMaker = early.length > 0 ? makersIn(candidate) : () => false;
    const makers = new Set([...new Set(early.map(({ technology }) => technology))].filter(isMaker));
    const found = early.filter(({ technology }) => !makers.has(technology));
    if (found.length > 0) {
      const different = new Set(found.map(({ technology }) => technology.name)).size;
      const inTitles = found.filter(({ evidence: { field } }) => field === 'experience');
      const roles = new Set(inTitles.map(({ technology }) => technology.name)).size;
      const single = inTitles.length === found.length && different === 1 ? 'note' : 'moderate';
      const isGrave = different >= LIMITS.strongFrom || roles >= LIMITS.wholeRoles;
      return raised([{ strength: isGrave ? 'strong' : single, ...shown(found) }]);
    }
    return early.length === 0 && statements.length > 0
      ? agreeing(shown(statements))
      : silentUnlessLacking(candidate, FIELDS);
  },
};

function written(candidate: Candidate, { today }: Context): readonly Statement[] {
  const now = monthOfToday(today);
  const short = [
    ...claimsOf(candidate.skills).map(({ value }) => value),
    ...claimsOf(candidate.experience).map(({ value: { title = '' } }) => title),
  ].map(text => text.slice(0, LIMITS.skill));
  const long = [...claimsOf(candidate.headline), ...claimsOf(candidate.about)].map(({ value }) => value);
  // Few claims are of a technology that is a word besides: the page is seldom read for its company.
  let words: string | undefined;
  const isOnPage = (word: string): boolean => {
    words ??= wordsOf([...long, ...short].join(' / '));
    return words.includes(` ${word} `);
  };
  return (['headline', 'about', 'skills'] as const).flatMap(field =>
    claimsOf<string>(candidate[field])
      .slice(0, LIMITS.most)
      .flatMap(claim =>
        technologyClaimsIn(field === 'skills' ? claim.value.slice(0, LIMITS.skill) : claim.value)
          .filter(({ among, technology }) => (among ?? technology.among)?.some(isOnPage) ?? true)
          .map(({ technology, quote, years, since }) => ({
            technology,
            quote,
            evidence: { field, claim: { ...claim, value: quote, quote } },
            // A year of a beginning may mean its last month.
            month:
              since === undefined ? now - (years ?? 0) * 12 + LIMITS.years : since * 12 + 11 + LIMITS.dates,
          })),
      ),
  );
}

function titles(candidate: Candidate, { today }: Context): readonly Statement[] {
  return claimsOf(candidate.experience)
    .slice(0, LIMITS.most)
    .flatMap((claim): readonly Statement[] => {
      const { title = '', end = 'present' } = claim.value;
      const last = end === 'present' ? undefined : monthsOf(end, today);
      const technology = last === undefined ? undefined : technologyOfTitle(title);
      if (last === undefined || technology === undefined) return [];
      const role = roleClaim(claim);
      const evidence = { field: 'experience', claim: role } as const;
      return [{ technology, quote: role.value, evidence, month: last.until - 1 + LIMITS.dates }];
    });
}

function shown(statements: readonly Statement[]): {
  readonly values: readonly string[];
  readonly evidence: readonly Evidence[];
} {
  const some = statements.slice(0, LIMITS.shown);
  const releases = new Set(some.map(({ technology: { name, released } }) => `${name} ${released}`));
  return {
    values: [some.map(({ quote }) => quote).join('”, “'), [...releases].join(', ')],
    evidence: some.map(({ evidence }) => evidence),
  };
}

function monthOf({ released }: Technology): number {
  return monthOfToday(released);
}

/** Whether somebody may have worked for the makers of a technology: their people had it before everybody else. */
function makersIn(candidate: Candidate): (technology: Technology) => boolean {
  const organisations = [
    ...claimsOf(candidate.currentOrganisation).map(({ value }) => value),
    ...claimsOf(candidate.experience).map(({ value: { organisation = '' } }) => organisation),
  ];
  const employers = wordsOf(organisations.slice(0, LIMITS.most).join(' / '));
  const texts = [...claimsOf(candidate.headline), ...claimsOf(candidate.about)];
  const own = wordsOf(texts.map(({ value }) => value).join(' / '));
  return ({ makers }) =>
    makers.some(
      maker =>
        employers.includes(` ${maker} `) ||
        ['at', 'ex', 'from', 'formerly'].some(before => own.includes(` ${before} ${maker} `)),
    );
}

function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
