import { type Candidate } from '../../candidate/candidate.ts';
import { type Claim, claimsOf, isMissing } from '../../candidate/claim.ts';
import { agreeing, lacksData, raised, SILENT, silentUnlessLacking } from '../outcomes.ts';
import { type Evidence, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';
import { monthOfToday, monthsOf } from '../timeline.ts';

/** Months by which a claim may reach back further than the account: people round, and count the year they began in. */
const SLACK = 12;

/** Names the sites that show when an account was opened go by, by reader. */
const SITE_NAMES: Readonly<Partial<Record<string, readonly string[]>>> = {
  upwork: ['upwork', 'elance', 'odesk'],
  fiverr: ['fiverr'],
  freelancer: ['freelancer.com', 'freelancer'],
  stackoverflow: ['stack overflow', 'stackoverflow'],
  kaggle: ['kaggle'],
  behance: ['behance'],
  gitlab: ['gitlab'],
  github: ['github'],
};

const WORK = String.raw`(?:(?:of|as|freelancing|working|selling|experience|freelancer|a|an|top|rated|active|activity|successful|work|seller|member|here|been) ){0,5}`;

/** "7 years on Upwork", "8+ years of freelancing on Upwork"; "on Upwork since 2015". */
const YEARS = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,–-])(\d{1,2})\+? (?:years?|yrs?) ${WORK}(?:on|with|at) (\p{L}{3,14}(?:\.com| overflow)?)`,
  'giu',
);
const SINCE =
  /(?<!\p{L})(?:on|with|at|joined) (\p{L}{3,14}(?:\.com| overflow)?),? (?:ever )?since (?:\p{L}{3,9} )?((?:19|20)\d\d)(?!\d)/giu;

interface Claimed {
  readonly evidence: Evidence;
  readonly quote: string;
  /** The latest month in which it can mean to have begun. */
  readonly began: number;
}

export const newAccountOldClaim: Signal = {
  id: 'presence/new-account-old-claim',
  group: 'presence',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: 'The headline or text says how long this person has been on this very site (“7 years on …”, “on … since 2015”); the account was opened more than a year later. For sites that show when an account was opened; once a GitHub account was looked up, another check sees more.',
  sources: [GUIDANCE_2022],
  values: [
    ['claimed', '7 years on Upwork'],
    ['joined', '2025-08'],
  ],
  words: {
    check: 'Time on this site that the text gives against the age of the account',
    title: 'The account is younger than the time on this site it speaks of',
    observed: 'The page says “{claimed}”. The account was opened in {joined}.',
    compared: 'What the text says about this site with the month the site gives for the account.',
    innocent:
      'An earlier account that was closed or lost, an agency’s account before, a generous count of years.',
    agrees: '“{claimed}” fits the account, opened in {joined}.',
  },
  next: ['confirm_account'],
  check: (candidate, { today, github }) => {
    const { joined, reader } = candidate;
    // A reader's id comes from outside: `constructor` is none.
    const names = Object.hasOwn(SITE_NAMES, reader) ? SITE_NAMES[reader] : undefined;
    if (names === undefined || isMissing(joined)) return lacksData('joined');
    const opened = monthsOf(joined.value, today);
    if (opened === undefined) return lacksData('joined');
    if (github !== undefined) return SILENT;
    const claims = claimed(candidate, names, monthOfToday(today));
    const [oldest] = claims.toSorted((a, b) => a.began - b.began);
    if (oldest === undefined) return silentUnlessLacking(candidate, ['headline', 'about']);
    const found = {
      values: [oldest.quote, joined.value],
      evidence: [oldest.evidence, { field: 'joined', claim: joined }],
    } as const;
    if (oldest.began + SLACK >= opened.from) return agreeing(found);
    return raised([{ strength: 'note', ...found }]);
  },
};

function claimed(candidate: Candidate, names: readonly string[], now: number): readonly Claimed[] {
  return (['headline', 'about'] as const).flatMap(field =>
    claimsOf<string>(candidate[field]).flatMap((claim: Claim<string>) => {
      const text = claim.value.replace(/\s+/g, ' ');
      const all = [
        ...Array.from(text.matchAll(YEARS), ([quote, years, site]) => ({
          quote,
          site,
          began: now - Number(years) * 12,
        })),
        ...Array.from(text.matchAll(SINCE), ([quote, site, year]) => ({
          quote,
          site,
          began: Number(year) * 12 + 11,
        })),
      ];
      return all
        .filter(({ site = '' }) => names.includes(site.toLowerCase()))
        .map(({ quote, began }) => ({
          quote,
          began,
          evidence: { field, claim: { ...claim, value: quote, quote } },
        }));
    }),
  );
}
