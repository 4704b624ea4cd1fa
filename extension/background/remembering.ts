import type { Assessment } from '../../src/assessment/assessment.ts';
import { STATES } from '../../src/assessment/assessment.ts';
import { SENSITIVITIES } from '../../src/assessment/state.ts';
import type { Answers } from '../../src/candidate/answers.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import type { Seen } from '../../src/signals/seen.ts';
import type { Store } from '../../src/store/store.ts';
import type { CasesSummary, SensitivityPreview, Settings } from '../contract.ts';

/** What was seen of candidates, hashed with a key of this installation, to be compared with the next ones. */
export interface Remembering {
  /** What is remembered that touches this candidate; `undefined` where nothing is to be remembered. */
  readonly seen: (candidate: Candidate, answers: Answers) => Promise<Seen | undefined>;
  /** Remembers a candidate and what came of the assessment. A full disk is no reason to show nothing: it is swallowed. */
  readonly note: (candidate: Candidate, answers: Answers, assessment: Assessment) => Promise<void>;
  readonly summary: () => Promise<CasesSummary>;
  readonly preview: () => Promise<SensitivityPreview>;
  readonly forget: (id: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
  /** Forgets those whose time is over: call now and then. */
  readonly purge: () => Promise<void>;
}

interface World {
  readonly store: Pick<Store, 'settings'>;
  readonly settings: () => Promise<Settings>;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly now: () => number;
}

export function createRemembering(_: World): Remembering {
  const none = Object.fromEntries(STATES.map(state => [state, 0]));
  return {
    seen: () => Promise.resolve(undefined),
    note: () => Promise.resolve(),
    summary: () => Promise.resolve({ count: 0, bytes: 0, rows: [] }),
    preview: () =>
      Promise.resolve(Object.fromEntries(SENSITIVITIES.map(each => [each, none])) as SensitivityPreview),
    forget: () => Promise.resolve(),
    forgetAll: () => Promise.resolve(),
    purge: () => Promise.resolve(),
  };
}
