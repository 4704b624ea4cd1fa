import * as v from 'valibot';
import { type AnswerName, ANSWERS, type Answers } from '../../src/candidate/answers.ts';
import { answerLength, answerValue } from '../../src/candidate/answer-value.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { claimOf } from '../../src/candidate/text.ts';
import type { Entered } from '../contract.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';
import { sessionKeyOf } from './person.ts';

/** What the user entered about candidates. Lives in the session: gone with the browser. */
export interface Answering {
  /** @param privateTab the tab, where it is in a private window: what is entered there goes with its page. */
  readonly of: (candidate: Candidate, privateTab?: number) => Promise<Answers>;
  readonly entered: (candidate: Candidate, privateTab?: number) => Promise<Entered>;
  readonly change: (candidate: Candidate, entered: Entered, privateTab?: number) => Promise<void>;
}

const NAMES = Object.keys(ANSWERS) as readonly AnswerName[];

/** What the popup may send: known questions alone, each with what can be an answer to it. Tidied up, without empty ones. */
export const enteredSchema: v.GenericSchema<unknown, Entered> = v.pipe(
  v.strictObject(Object.fromEntries(NAMES.map(name => [name, v.exactOptional(answerSchema(name))]))),
  v.transform((all): Entered => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))),
);

function answerSchema(name: AnswerName): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(),
    v.maxLength(answerLength(ANSWERS[name])),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = answerValue(name, dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: `This is no answer to ${name}.` });
      return NEVER;
    }),
  );
}

export function createAnswering(): Answering {
  const entered: Answering['entered'] = async (candidate, privateTab) => {
    // Another version of the program may have written it.
    const stored = v.safeParse(
      enteredSchema,
      await readSession(sessionKeyOf('answers', candidate, privateTab)),
    );
    return stored.success ? stored.output : {};
  };
  return {
    of: async (candidate, privateTab) => {
      const all = Object.entries(await entered(candidate, privateTab));
      return Object.fromEntries(
        all.map(([name, value]) => [name, claimOf(value, 'typed', 'answers', value)]),
      );
    },
    entered,
    change: async (candidate, changed, privateTab) => {
      const key = sessionKeyOf('answers', candidate, privateTab);
      await (Object.keys(changed).length > 0 ? writeSession(key, changed) : removeSession(key));
    },
  };
}
