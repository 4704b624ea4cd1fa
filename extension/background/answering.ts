import * as v from 'valibot';
import { type Answers, NO_ANSWERS } from '../../src/candidate/answers.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { Entered } from '../contract.ts';

/** What the user entered about candidates. Lives in the session: gone with the browser. */
export interface Answering {
  readonly of: (candidate: Candidate) => Promise<Answers>;
  readonly entered: (candidate: Candidate) => Promise<Entered>;
  readonly change: (candidate: Candidate, entered: Entered) => Promise<void>;
}

/** What the popup may send. */
export const enteredSchema: v.GenericSchema<unknown, Entered> = v.object({});

export function createAnswering(): Answering {
  return {
    of: () => Promise.resolve(NO_ANSWERS),
    entered: () => Promise.resolve({}),
    change: () => Promise.resolve(),
  };
}
