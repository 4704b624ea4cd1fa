import {
  REPORT_FORMAT,
  REPORT_VERSION,
  type Report,
  reportedOf,
} from '../../src/assessment/report/report.ts';
import { clocksOf } from '../../src/assessment/report/reported-clocks.ts';
import { NO_REVIEW } from '../../src/assessment/review/review.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import type { CandidateHere, Settings } from '../contract.ts';
import { readSession } from '../platform/session.ts';
import { candidateIn, isCandidate } from './candidate-in.ts';
import type { Reviewing } from './reviewing.ts';
import { tabKey } from './tab-key.ts';

interface World {
  readonly settings: () => Promise<Settings>;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly reviewing: Reviewing;
  readonly version: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Puts together what a report of the candidate of a tab says. Throws where the tab shows somebody else by now. */
export function createReporting(world: World): (here: CandidateHere) => Promise<Report> {
  return async ({ tab, person }) => {
    const [shown, state] = await Promise.all([candidateIn(tab, person), readSession(tabKey(tab))]);
    if (shown === undefined || !isCandidate(state)) throw new Error('The tab shows another candidate.');
    const { candidate } = shown;
    const { assessment, readAt } = state;
    const [{ sensitivity, remember, githubLookups }, places, review] = await Promise.all([
      world.settings(),
      world.gazetteer(),
      // What cannot be read of the notes is nothing to keep a report back for.
      world.reviewing.of(candidate).catch(() => NO_REVIEW),
    ]);
    const clocks = clocksOf(candidate, assessment, places, readAt);
    return {
      format: REPORT_FORMAT,
      version: REPORT_VERSION,
      madeAt: new Date(world.now()).toISOString(),
      program: world.version(),
      candidate: reportedOf(candidate, readAt),
      assessment,
      review,
      settings: { sensitivity, remember, githubLookups },
      ...(clocks === undefined ? {} : { clocks }),
    };
  };
}
