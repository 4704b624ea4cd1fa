import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { assessed, NOW, PRACTICE, PRACTICE_IDS, type PracticeId } from './practice-samples.ts';
import type { AnswersHere } from './use-answers.ts';
import type { Choice, Deciding } from './use-deciding.ts';
import type { KeptHere } from './use-kept-here.ts';
import type { PageTools } from './use-page-tools.ts';

/** What is pressed on the practice page, and what is said of it. Nothing leaves the page, and nothing is kept. */
export interface Practice {
  readonly id: PracticeId;
  readonly state: TabState;
  /** What the last press would have done. */
  readonly note: MessageKey | undefined;
  readonly deciding: Deciding;
  readonly kept: KeptHere;
  readonly answers: AnswersHere;
  readonly tools: PageTools;
  readonly openPage: () => void;
  /** Follows a link to an invented page: to that person here, or nowhere. Whether it was one. */
  readonly follow: (href: string) => boolean;
}

const KEEP_DAYS = 180;

/** Which sample an address names; the first where it names none. @param hash with or without `#` */
export function practiceIn(hash: string): PracticeId {
  const name = hash.replace(/^#/, '');
  return PRACTICE_IDS.find(id => id === name) ?? 'nothing-found';
}

/** The sample the address names, and what was done to it since. */
export function usePractice(): Practice {
  const [id, setId] = useState(practiceIn(location.hash));
  const [state, setState] = useState<TabState>(PRACTICE[id]);
  const [note, setNote] = useState<MessageKey>();
  const [fields, setFields] = useState<AnswersHere['fields']>({});

  useEffect(() => {
    const follow = (): void => {
      const next = practiceIn(location.hash);
      setId(next);
      setState(PRACTICE[next]());
      setFields({});
      setNote(undefined);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);

  const say = (said: MessageKey) => (): void => {
    setNote(said);
  };
  const noPage = say('practice_no_page');
  const notCompared = say('practice_not_compared');
  const nothingKept = say('practice_kept');
  return {
    id,
    state,
    note,
    deciding: {
      isPrivate: false,
      decide: (finding, choice) => {
        setState(withDecision(state, finding, choice));
        setNote('practice_decided');
        return Promise.resolve(true);
      },
    },
    kept: {
      state: 'possible',
      others: 0,
      days: KEEP_DAYS,
      failed: false,
      keep: nothingKept,
      forget: nothingKept,
      seen: nothingKept,
    },
    answers: {
      isKnown: true,
      fields,
      answered: 0,
      change: (name, value) => {
        setFields({ ...fields, [name]: value });
      },
      compare: notCompared,
      wrong: undefined,
      came: undefined,
      add: notCompared,
      addedWrong: undefined,
      added: undefined,
    },
    tools: { site: { state: 'other' }, note: undefined, check: noPage, teach: noPage, enter: noPage },
    openPage: noPage,
    follow: href => {
      if (!isInvented(href)) return false;
      const known = PRACTICE_IDS.find(each => {
        const other = PRACTICE[each]();
        return other.kind === 'candidate' && other.url === href;
      });
      if (known === undefined) noPage();
      else location.hash = known;
      return true;
    },
  };
}

/** Such hosts belong to nobody (RFC 2606): a link there would end in an error of the browser's. */
function isInvented(href: string): boolean {
  return URL.canParse(href) && new URL(href).hostname.endsWith('.example');
}

/** The state as it is once the user decided about a finding: by the engine's rule, like everything here. */
function withDecision(state: TabState, at: number, choice: Choice): TabState {
  if (state.kind !== 'candidate') return state;
  const findings = state.assessment.findings.map((finding, index) => {
    if (index !== at) return finding;
    const { decided: _before, ...undecided } = finding;
    return choice ? { ...undecided, decided: { ...choice, at: NOW.toISOString(), changed: [] } } : undecided;
  });
  return { ...state, assessment: assessed({ ...state.assessment, findings }) };
}
