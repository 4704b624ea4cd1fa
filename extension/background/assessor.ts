import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { withOwnWords } from '../../src/candidate/own-words.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import type { Beyond, Known } from './beyond.ts';
import type { Lists } from './lists.ts';
import { freshnessOf } from './standing.ts';

/** A candidate with what they say in running text, and what the lists and signals say of them. */
export interface Assessed {
  readonly candidate: Candidate;
  readonly assessment: Assessment;
  /** ISO 8601. */
  readonly readAt: string;
}

/** Assesses one candidate with the lists that serve now; with a tab, also with what is known of them beyond the page. */
export type Assessor = (candidate: Candidate, tab?: number) => Promise<Assessed>;

export interface AssessorWorld {
  readonly lists: Pick<Lists, 'serving' | 'lookedUp'>;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly beyond: Pick<Beyond, 'known' | 'settled'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createAssessor({ lists, gazetteer, beyond, now }: AssessorWorld): Assessor {
  const assessed = async (candidate: Candidate, known: Known, readAt: string): Promise<Assessment> => {
    const [serving, places] = await Promise.all([lists.serving(), gazetteer()]);
    const assessment = assess(candidate, {
      packs: serving.packs,
      unusableLists: serving.unusable,
      freshness: freshnessOf(serving, now()),
      gazetteer: places,
      today: readAt.slice(0, 10),
      readAt,
      ...known,
    });
    const restored = await lists.lookedUp(serving, assessment.coverage.lists);
    return restored ? await assessed(candidate, known, readAt) : assessment;
  };

  return async (read, tab) => {
    const candidate = withOwnWords(read);
    const readAt = new Date(now()).toISOString();
    const known = await beyond.known(candidate, tab);
    const assessment = await assessed(candidate, known, readAt);
    return { candidate, assessment: await beyond.settled(candidate, assessment, tab), readAt };
  };
}
