import type { Answers } from '../../src/candidate/answers.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { isMissing } from '../../src/candidate/claim.ts';
import type { GitHubFacts } from '../../src/network/github/github-facts.ts';
import { COUNTRIES, type Country } from './homes.ts';
import { publicCode } from './code-honest.ts';
import { answersOf } from './told.ts';
import { lifeOf, type Life } from './life.ts';
import { ORIGIN_NAMES, type Origin } from './origins.ts';
import { pageOf } from './pages.ts';
import { claim, type Site, SITES } from './site.ts';
import { randomFrom, seedOf } from './random.ts';
import { RATES } from './rates.ts';
import { agencyMail, metBefore, type Remembered } from './met-before.ts';

/** One invented person as a recruiter meets them. */
export interface Person {
  readonly origin: Origin;
  readonly home: Country;
  readonly candidate: Candidate;
  readonly today: string;
  readonly readAt: string;
  readonly answers: Answers;
  readonly github?: GitHubFacts;
  /** Pages that were seen before this one: earlier visits, and other people's. */
  readonly remembered: readonly Remembered[];
  readonly stories: readonly string[];
  /** For those who are not what they say: the pattern, and whether the page shows little of it. */
  readonly fraud?: { readonly pattern: string; readonly patterns: number; readonly isWeak: boolean };
}

/** Consistent people of a seed: every pair of origin and home equally often, in turn. */
export function* consistentPeople(count: number, seed: number): Generator<Person> {
  for (let index = 0; index < count; index += 1) yield consistentPerson(index, seed);
}

export function consistentPerson(index: number, seed: number): Person {
  const { life, site, random } = lifeAt(index, seed);
  const { candidate: page, stories } = pageOf(life, site, random);
  const isAgency = !isMissing(page.emails) && random.chance(RATES.agency.share);
  const candidate = isAgency ? { ...page, emails: [claim(agencyMail(random))] } : page;
  const answers = random.chance(RATES.answered.share) ? answersOf(life, site, random) : {};
  const remembered = metBefore({ life, site, candidate, answers }, random);
  const isLookedUp = site === 'code' && random.chance(RATES.gitHubLookedUp.share);
  return {
    origin: life.origin,
    home: life.home.country as Country,
    candidate,
    today: life.today,
    readAt: life.readAt,
    answers: answers,
    remembered: remembered.pages,
    stories: [...life.stories, ...stories, ...remembered.stories],
    ...(isLookedUp ? { github: publicCode(life, random) } : {}),
  };
}

/** The life of one number of a run: fraudulent people are built from lives like those of everybody else. */
export function lifeAt(
  index: number,
  seed: number,
): { readonly life: Life; readonly site: Site; readonly random: ReturnType<typeof randomFrom> } {
  const random = randomFrom(seedOf(seed, index));
  const origin = ORIGIN_NAMES[index % ORIGIN_NAMES.length] ?? 'English';
  const home = COUNTRIES[Math.floor(index / ORIGIN_NAMES.length) % COUNTRIES.length] ?? 'US';
  return { life: lifeOf(origin, home, random), site: random.weighted(SITES), random };
}
