import { useEffect, useRef, useState } from 'preact/hooks';
import { type AnswerName, ANSWERS } from '../../src/candidate/answers.ts';
import { answerValue } from '../../src/candidate/answer-value.ts';
import type { Entered } from '../contract.ts';
import { ask } from '../platform/messages.ts';
import { personIn } from './person-in.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

/** The two details that are added most. */
export type Added = Readonly<Record<'birthDate' | 'email', string>>;

/** What cannot be an answer, in the order of the questions; a new object for each attempt. */
type Wrong = { readonly names: readonly AnswerName[] } | undefined;
/** What became of a press. */
type Came = 'comparing' | 'done' | 'failed' | undefined;

/** What the user knows of the candidate of this page besides. */
export interface AnswersHere {
  /** What was entered before is known; until then nothing may be entered over it. */
  readonly isKnown: boolean;
  readonly fields: Entered;
  /** How many questions were answered when they were last compared. */
  readonly answered: number;
  readonly change: (name: AnswerName, value: string) => void;
  readonly compare: () => void;
  readonly wrong: Wrong;
  readonly came: Came;
  /** Compares these two with what was compared before; what is being written elsewhere is left alone. */
  readonly add: (given: Added) => void;
  readonly addedWrong: Wrong;
  readonly added: Came;
}

const NAMES = Object.keys(ANSWERS) as readonly AnswerName[];

/** `undefined` where no candidate is shown. */
export function useAnswers(reading: TabReading): AnswersHere | undefined {
  const [fields, setFields] = useState<Entered>();
  const [compared, setCompared] = useState<Entered>({});
  const [wrong, setWrong] = useState<Wrong>();
  const [came, setCame] = useState<Came>();
  const [addedWrong, setAddedWrong] = useState<Wrong>();
  const [added, setAdded] = useState<Came>();
  const tab = reading.kind === 'read' && reading.state.kind === 'candidate' ? reading.tab : undefined;
  const person = tab !== undefined && reading.kind === 'read' ? personIn(reading.state) : '';

  const here = useRef(person);
  here.current = person;
  useEffect(() => {
    let isHere = true;
    setFields(undefined);
    for (const forget of [setWrong, setAddedWrong]) forget(undefined);
    for (const forget of [setCame, setAdded]) forget(undefined);
    const show = (entered: Entered): void => {
      if (!isHere) return;
      setFields(entered);
      setCompared(entered);
    };
    if (tab !== undefined) {
      ask('answers', { tab, person }).then(show, () => {
        show({}); // What is entered now may still be compared.
      });
    }
    return () => {
      isHere = false;
    };
  }, [tab, person]);

  if (tab === undefined) return undefined;
  const send = (entered: Entered, tell: (came: Came) => void, shown: () => void): void => {
    tell('comparing');
    const then = (result: 'done' | 'failed'): void => {
      if (here.current !== person) return; // The tab shows somebody else by now.
      if (result === 'done') {
        setCompared(entered);
        shown();
      }
      tell(result);
    };
    ask('answers-change', { tab, person, entered }).then(
      () => {
        then('done');
      },
      () => {
        then('failed');
      },
    );
  };
  const isBusy = came === 'comparing' || added === 'comparing';
  return {
    isKnown: fields !== undefined,
    fields: fields ?? {},
    answered: Object.keys(compared).length,
    wrong,
    came,
    addedWrong,
    added,
    change: (name, value) => {
      setFields(before => ({ ...before, [name]: value }));
      setCame(undefined);
    },
    compare: () => {
      if (isBusy || fields === undefined) return;
      const { entered, names } = tidied(NAMES, fields);
      setWrong(names.length > 0 ? { names } : undefined);
      setCame(undefined);
      if (names.length > 0) return;
      send(entered, setCame, () => {
        setFields(entered);
      });
    },
    add: given => {
      if (isBusy || fields === undefined) return;
      const { entered, names } = tidied(['birthDate', 'email'], given);
      setAddedWrong(names.length > 0 ? { names } : undefined);
      setAdded(undefined);
      if (names.length > 0) return;
      const { birthDate: _, email: __, ...others } = compared;
      send({ ...others, ...entered }, setAdded, () => {
        setFields(before => ({ ...before, birthDate: '', email: '', ...entered }));
      });
    },
  };
}

/** What can be compared, without what is not answered, and the names of what cannot. */
function tidied(
  asked: readonly AnswerName[],
  fields: Entered,
): { readonly entered: Entered; readonly names: readonly AnswerName[] } {
  const values = asked.map(name => [name, answerValue(name, fields[name] ?? '')] as const);
  return {
    entered: Object.fromEntries(values.filter(([, value]) => value !== '')),
    names: values.flatMap(([name, value]) => (value === undefined ? [name] : [])),
  };
}
