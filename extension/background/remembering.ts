import type { Assessment } from '../../src/assessment/assessment.ts';
import { atHandOf, withVisits } from '../../src/assessment/cases/case-of.ts';
import { type Case, CASES, rememberedUntil, sizeOf } from '../../src/assessment/cases/case.ts';
import { caseOf, statesUnder } from '../../src/assessment/cases/remembered.ts';
import { SENSITIVITIES } from '../../src/assessment/state.ts';
import type { Answers } from '../../src/candidate/answers.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { isMissing } from '../../src/candidate/claim.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import type { Seen } from '../../src/signals/seen.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreFull } from '../../src/store/writing.ts';
import type { Settings } from '../contract.ts';
import type { CaseRow, CasesSummary, SensitivityPreview } from '../kept-contract.ts';
import { caseMemory, overdue } from './case-memory.ts';
import { turns } from './turns.ts';

/** What was seen of candidates, hashed with a key of this installation, to be compared with the next ones. */
export interface Remembering {
  /**
   * What is remembered that touches this candidate; `undefined` where nothing is to be remembered.
   * @param isAgain the page was read before at the same visit: it has no other name, it was not whole yet.
   */
  readonly seen: (candidate: Candidate, answers: Answers, isAgain?: boolean) => Promise<Seen | undefined>;
  /** Remembers a candidate and what came of the assessment. A full disk is no reason to show nothing: it is swallowed. */
  readonly note: (
    candidate: Candidate,
    answers: Answers,
    assessment: Assessment,
    isAgain?: boolean,
  ) => Promise<void>;
  readonly summary: () => Promise<CasesSummary>;
  readonly preview: () => Promise<SensitivityPreview>;
  readonly forget: (id: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
  /** Reads what is remembered anew: more was brought in. */
  readonly reload: () => void;
  /** Forgets those whose time is over: call now and then. */
  readonly purge: () => Promise<void>;
}

/** Rows that the settings page shows. */
const SHOWN = 100;

interface World {
  readonly store: Pick<Store, 'settings' | 'cases'>;
  readonly settings: () => Promise<Settings>;
  readonly gazetteer: () => Promise<Gazetteer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createRemembering({ store, settings, gazetteer, now }: World): Remembering {
  const memory = caseMemory(store);
  /** A case is read, changed and written in one turn: nothing that was forgotten meanwhile comes back. */
  const inTurn = turns();

  const isRemembered = async ({ extent, grade }: Candidate): Promise<boolean> =>
    extent === 'profile' && grade !== 'typed' && (await settings()).remember;
  const dropOverdue = async (): Promise<void> => {
    const [open, { rememberDays }] = await Promise.all([memory.openIfAny(), settings()]);
    const over = overdue(open?.index.all() ?? [], rememberDays, CASES.most, now());
    if (over.length === 0) return;
    await store.cases.drop(over);
    open?.index.drop(over);
  };

  const note = async (
    candidate: Candidate,
    answers: Answers,
    assessment: Assessment,
    isAgain: boolean,
  ): Promise<void> => {
    if (isMissing(candidate.name) || !(await isRemembered(candidate))) return;
    const [open, places] = await Promise.all([memory.open(), gazetteer()]);
    const { hashing, index } = open;
    const { seen } = atHandOf(candidate, answers, { hashing, gazetteer: places, now: now() });
    const before = index.get(seen.id);
    const record = caseOf(withVisits(seen, before, isAgain), assessment);
    if (before !== undefined && isUnchanged(before, record)) return;
    await store.cases.put(record);
    if (await memory.isOpen(open)) index.put(record);
    else await store.cases.drop([record.id]);
    if (index.all().length > CASES.most) await dropOverdue();
  };

  return {
    seen: async (candidate, answers, isAgain = false) => {
      if (!(await isRemembered(candidate))) return undefined;
      return await unlessFull(async () => {
        const [{ hashing, index }, places] = await Promise.all([inTurn(memory.open), gazetteer()]);
        const world = { hashing, gazetteer: places, now: now(), isAgain };
        return index.seen(atHandOf(candidate, answers, world));
      });
    },
    note: (candidate, answers, assessment, isAgain = false) =>
      inTurn(() => unlessFull(() => note(candidate, answers, assessment, isAgain))),
    summary: async () => {
      const [open, { rememberDays }] = await Promise.all([inTurn(memory.openIfAny), settings()]);
      const all = open?.index.all() ?? [];
      const latest = all.toSorted((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1)).slice(0, SHOWN);
      return {
        count: all.length,
        bytes: all.reduce((sum, each) => sum + sizeOf(each), 0),
        rows: latest.map(each => caseRow(each, rememberDays)),
      };
    },
    preview: async () => {
      const cases = (await inTurn(memory.openIfAny))?.index.all() ?? [];
      return Object.fromEntries(
        SENSITIVITIES.map(each => [each, statesUnder(cases, each)]),
      ) as SensitivityPreview;
    },
    forget: id =>
      inTurn(async () => {
        await store.cases.drop([id]);
        (await memory.openIfAny())?.index.drop([id]);
      }),
    forgetAll: () => inTurn(memory.clear),
    reload: memory.reload,
    purge: () =>
      inTurn(async () => {
        await unlessFull(dropOverdue);
      }),
  };
}

/** What is remembered helps the next assessment; that there is no room for it must not end this one. */
async function unlessFull<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch (cause) {
    if (cause instanceof StoreFull) return undefined;
    throw cause;
  }
}

/** A page is read many times while it fills: only what is new is written, and the hour of the day is not. */
function isUnchanged(before: Case, now: Case): boolean {
  return before.lastSeen.slice(0, 10) === now.lastSeen.slice(0, 10) && partsOf(before) === partsOf(now);
}

function partsOf(each: Case): string {
  const parts = Object.entries(each).filter(([name]) => name !== 'lastSeen');
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function caseRow(each: Case, days: number): CaseRow {
  const { id, name, url, lastSeen } = each;
  return { id, name, url, seenAt: lastSeen, until: new Date(rememberedUntil(each, days)).toISOString() };
}
