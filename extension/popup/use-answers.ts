import { useEffect, useRef, useState } from 'preact/hooks';
import { type AnswerName, ANSWERS } from '../../src/candidate/answers.ts';
import { answerValue } from '../../src/candidate/answer-value.ts';
import type { Entered } from '../contract.ts';
import { ask } from '../platform/messages.ts';
import { personIn } from './person-in.ts';
import type { TabReading } from './use-tab-state.ts';

/** What the user knows of the candidate of this page besides. */
export interface AnswersHere {
  readonly fields: Entered;
  /** How many questions were answered when they were last compared. */
  readonly answered: number;
  readonly change: (name: AnswerName, value: string) => void;
  readonly compare: () => void;
  /** What cannot be an answer, in the order of the questions; a new object for each attempt. */
  readonly wrong: { readonly names: readonly AnswerName[] } | undefined;
  /** What became of the last press. */
  readonly came: 'comparing' | 'done' | 'failed' | undefined;
}

const NAMES = Object.keys(ANSWERS) as readonly AnswerName[];

/** `undefined` where no candidate is shown, and until it is known what was entered before. */
export function useAnswers(reading: TabReading): AnswersHere | undefined {
  const [fields, setFields] = useState<Entered>();
  const [answered, setAnswered] = useState(0);
  const [wrong, setWrong] = useState<AnswersHere['wrong']>();
  const [came, setCame] = useState<AnswersHere['came']>();
  const tab = reading.kind === 'read' && reading.state.kind === 'candidate' ? reading.tab : undefined;
  const person = tab !== undefined && reading.kind === 'read' ? personIn(reading.state) : '';

  const here = useRef(person);
  here.current = person;
  const show = (entered: Entered): void => {
    setFields(entered);
    setAnswered(Object.keys(entered).length);
  };
  useEffect(() => {
    let isHere = true;
    setFields(undefined);
    setWrong(undefined);
    setCame(undefined);
    const shown = (entered: Entered): void => {
      if (isHere) show(entered);
    };
    if (tab !== undefined) {
      ask('answers', { tab, person }).then(shown, () => {
        shown({}); // What is entered now may still be compared.
      });
    }
    return () => {
      isHere = false;
    };
  }, [tab, person]);

  if (tab === undefined || fields === undefined) return undefined;
  return {
    fields,
    answered,
    wrong,
    came,
    change: (name, value) => {
      setFields(before => ({ ...before, [name]: value }));
      setCame(undefined);
    },
    compare: () => {
      if (came === 'comparing') return;
      const values = NAMES.map(name => [name, answerValue(name, fields[name] ?? '')] as const);
      const names = values.flatMap(([name, value]) => (value === undefined ? [name] : []));
      setWrong(names.length > 0 ? { names } : undefined);
      setCame(undefined);
      if (names.length > 0) return;
      const entered = Object.fromEntries(values.filter(([, value]) => value !== '')) as Entered;
      setCame('comparing');
      const then = (result: 'done' | 'failed'): void => {
        if (here.current !== person) return; // The tab shows somebody else by now.
        if (result === 'done') show(entered);
        setCame(result);
      };
      ask('answers-change', { tab, person, entered }).then(
        () => {
          then('done');
        },
        () => {
          then('failed');
        },
      );
    },
  };
}
