import type { Assessment } from '../../src/assessment/assessment.ts';
import type { World as AssessWorld } from '../../src/assessment/assess.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import type { Store } from '../../src/store/store.ts';
import type { Settings } from '../contract.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import { createAnswering, type Answering } from './answering.ts';
import { createDeciding, type Deciding } from './deciding.ts';
import { createGitHubLooking, type GitHubLooking } from './github-looking.ts';
import { createOwnIndicators, type OwnIndicators } from './own-indicators.ts';
import { readOf } from './read-candidate.ts';
import { createRemembering, type Remembering } from './remembering.ts';

/** What an assessment can use besides the page and the lists. */
export type Known = Pick<AssessWorld, 'answers' | 'github' | 'indicators' | 'seen' | 'sensitivity'>;

/** What is known of candidates beyond their page: what the user entered and decided, and what was seen before. */
export interface Beyond {
  /** Without a tab (rows of a list, what was typed) nothing of the candidate is looked for, and nothing remembered. */
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
}

export function createBeyond(world: World): Beyond {
  const answering = createAnswering();
  const deciding = createDeciding(world);
  const looking = createGitHubLooking(world);
  const remembering = createRemembering(world);
  const indicators = createOwnIndicators(world);

  return {
    known: async (candidate, tab) => {
      const [all, { sensitivity }] = await Promise.all([indicators.all(), world.settings()]);
      if (tab === undefined) return { indicators: all, sensitivity };
      const [answers, isPrivate] = await Promise.all([answering.of(candidate), isPrivateTab(tab)]);
      const [github, seen] = await Promise.all([
        looking.factsOf(candidate),
        isPrivate ? undefined : remembering.seen(candidate, answers, await isAgain(candidate, tab)),
      ]);
      return {
        answers,
        indicators: all,
        sensitivity,
        ...(github === undefined ? {} : { github }),
        ...(seen === undefined ? {} : { seen }),
      };
    },
    settled: async (candidate, assessment, tab) => {
      if (tab === undefined) return assessment;
      const { sensitivity } = await world.settings();
      const settled = await deciding.applied(candidate, assessment, sensitivity);
      if (!(await isPrivateTab(tab))) {
        const [answers, again] = await Promise.all([answering.of(candidate), isAgain(candidate, tab)]);
        await remembering.note(candidate, answers, settled, again);
      }
      return settled;
    },
    answering,
    deciding,
    looking,
    remembering,
    indicators,
    forget: async () => {
      looking.forget();
      await Promise.all([remembering.forgetAll(), indicators.forget()]);
    },
  };
}

/** Whether the tab showed this profile already when it was read now: it was not left in between. */
async function isAgain({ key }: Candidate, tab: number): Promise<boolean> {
  return (await readOf(tab))?.candidate.key === key;
}
