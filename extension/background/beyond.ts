import type { Assessment } from '../../src/assessment/assessment.ts';
import type { World as AssessWorld } from '../../src/assessment/assess.ts';
import { knownIndicators } from '../../src/assessment/indicators/known-indicators.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import type { Store } from '../../src/store/store.ts';
import type { CandidateHere, Settings } from '../contract.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import { createAnswering, type Answering } from './answering.ts';
import { createDeciding, type Deciding } from './deciding.ts';
import { createGitHubLooking, type GitHubLooking } from './github-looking.ts';
import { createReporting } from './reporting.ts';
import { createReviewing, type Reviewing } from './reviewing.ts';
import type { Report } from '../../src/assessment/report/report.ts';
import { createOwnIndicators, type OwnIndicators } from './own-indicators.ts';
import { readOf } from './read-candidate.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { createRemembering, type Remembering } from './remembering.ts';

/** What an assessment can use besides the page and the lists. */
export type Known = Pick<
  AssessWorld,
  'answers' | 'github' | 'indicators' | 'keptUnreadable' | 'seen' | 'sensitivity'
>;

/** What is known of candidates beyond their page: what the user entered and decided, and what was seen before. */
export interface Beyond {
  /**
   * Without a tab (rows of a list, what was typed) nothing of the candidate is looked for, and nothing remembered. What
   * cannot be read from this machine is left out, and said to be.
   */
  readonly known: (candidate: Candidate, tab: number | undefined) => Promise<Known>;
  /** The assessment with what was decided about its findings. The candidate is remembered, unless the window is private. */
  readonly settled: (
    candidate: Candidate,
    assessment: Assessment,
    tab: number | undefined,
  ) => Promise<Assessment>;
  readonly answering: Answering;
  readonly deciding: Deciding;
  readonly looking: GitHubLooking;
  readonly remembering: Remembering;
  readonly indicators: OwnIndicators;
  readonly reviewing: Reviewing;
  readonly report: (here: CandidateHere) => Promise<Report>;
  /** Forgets what is held in memory of the store, to which something was brought in. */
  readonly reload: () => void;
  /** Forgets what is held in memory of the store, which is about to be emptied. */
  readonly forget: () => Promise<void>;
}

interface World {
  readonly store: Store;
  readonly settings: () => Promise<Settings>;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly hasOrigins: (origins: readonly string[]) => Promise<boolean>;
  readonly now: () => number;
  /** Of the extension. */
  readonly version: () => string;
}

export function createBeyond(world: World): Beyond {
  const answering = createAnswering();
  const deciding = createDeciding(world);
  const looking = createGitHubLooking(world);
  const remembering = createRemembering(world);
  const indicators = createOwnIndicators(world);
  const reviewing = createReviewing(world);
  const report = createReporting({ ...world, reviewing });

  return {
    known: async (candidate, tab) => {
      const failures: unknown[] = [];
      const unless = async <T>(read: Promise<T>, otherwise: T): Promise<T> => {
        try {
          return await read;
        } catch (cause) {
          failures.push(cause);
          return otherwise;
        }
      };
      const [all, { sensitivity }] = await Promise.all([
        unless(indicators.all(), knownIndicators()),
        unless(world.settings(), DEFAULT_SETTINGS),
      ]);
      const unreadable = (): Pick<Known, 'keptUnreadable'> =>
        failures.length > 0 ? { keptUnreadable: true } : {};
      if (tab === undefined) return { indicators: all, sensitivity, ...unreadable() };
      const isPrivate = await isPrivateTab(tab);
      const privateTab = isPrivate ? tab : undefined;
      const answers = await answering.of(candidate, privateTab);
      const again = await isAgain(candidate, tab);
      const [github, seen] = await Promise.all([
        unless(looking.factsOf(candidate, privateTab), undefined),
        isPrivate ? undefined : unless(remembering.seen(candidate, answers, again), undefined),
      ]);
      return {
        answers,
        indicators: all,
        sensitivity,
        ...unreadable(),
        ...(github === undefined ? {} : { github }),
        ...(seen === undefined ? {} : { seen }),
      };
    },
    settled: async (candidate, assessment, tab) => {
      if (tab === undefined) return assessment;
      const { sensitivity } = await world.settings().catch(() => DEFAULT_SETTINGS);
      const settled = await deciding.applied(candidate, assessment, sensitivity);
      if (!(await isPrivateTab(tab))) {
        const [answers, again] = await Promise.all([answering.of(candidate), isAgain(candidate, tab)]);
        // Whoever cannot be remembered is shown all the same; a database that fails says so when it is read.
        await remembering.note(candidate, answers, settled, again).catch(() => undefined);
      }
      return settled;
    },
    answering,
    deciding,
    looking,
    remembering,
    indicators,
    reviewing,
    report,
    reload: () => {
      remembering.reload();
      indicators.reload();
    },
    forget: async () => {
      await Promise.all([looking.forget(), remembering.forgetAll(), indicators.forget()]);
    },
  };
}

/** Whether the tab showed this profile already when it was read now: it was not left in between. */
async function isAgain({ key }: Candidate, tab: number): Promise<boolean> {
  return (await readOf(tab))?.candidate.key === key;
}
