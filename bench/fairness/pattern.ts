import type { Answers } from '../../src/candidate/answers.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { GitHubFacts } from '../../src/network/github/github-facts.ts';
import type { Source } from '../../src/signals/sources.ts';
import type { Life } from './life.ts';
import type { Remembered } from './met-before.ts';
import type { Site } from './site.ts';
import type { Random } from './random.ts';

/** What a pattern starts from: a page like everybody else’s. */
export interface Draft {
  readonly life: Life;
  readonly site: Site;
  readonly candidate: Candidate;
  /** What the recruiter would have entered about them; used by patterns that show in the process. */
  readonly answers: Answers;
  /** The page shows little of the pattern. */
  readonly isWeak: boolean;
}

/** What a pattern makes of it. */
export interface Changed {
  readonly candidate?: Candidate;
  /** Absent: nothing was asked. */
  readonly answers?: Answers;
  readonly remembered?: readonly Remembered[];
  readonly github?: GitHubFacts;
}

/** One way of misrepresenting oneself, as a published source describes it: not as any check looks for it. */
export interface Pattern {
  readonly name: string;
  /** What the source describes. */
  readonly described: string;
  readonly source: Source;
  /** How a weakly visible case looks. */
  readonly weakly: string;
  readonly change: (draft: Draft, random: Random) => Changed;
}
