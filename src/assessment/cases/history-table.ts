import { createTokenIndex } from './token-index.ts';

/** Roles in a row with one employer, title, first and last month: colleagues share one, seldom two. */
export const HISTORY_RUN = 3;

/** Tokens of dated roles by slot, found by the runs in them: what colleagues share is looked through by nobody. */
export interface HistoryTable {
  readonly put: (slot: number, history: readonly string[]) => void;
  /** Slots that share a run of {@link HISTORY_RUN} different roles. */
  readonly near: (history: readonly string[]) => readonly number[];
  /** Of roles that follow each other in the slot and in `history`, the most. */
  readonly run: (slot: number, history: readonly string[]) => number;
}

export function createHistoryTable(): HistoryTable {
  const histories: (readonly string[])[] = [];
  const runs = createTokenIndex<string>();
  return {
    put: (slot, history) => {
      runs.remove(slot, runsOf(histories[slot] ?? []));
      histories[slot] = history;
      runs.add(slot, runsOf(history));
    },
    near: history => [...new Set(runsOf(history).flatMap(run => runs.of(run)))],
    run: (slot, history) => longestRun(history, histories[slot] ?? []),
  };
}

/** Every three roles that follow each other and differ, as one token. Without a list for each: waking makes thousands. */
function runsOf(history: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let at = HISTORY_RUN; at <= history.length; at += 1) {
    const [a = '', b = '', c = ''] = [history[at - 3], history[at - 2], history[at - 1]];
    if (a !== b && b !== c && a !== c) runs.push(a + b + c);
  }
  return runs;
}

function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  // How many before each place of `b`, and the place of `a` before, were equal in a row.
  let before: readonly number[] = [];
  for (const role of a) {
    const here = b.map((other, at) => (other === role ? (before[at - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...here);
    before = here;
  }
  return longest;
}
