import { useEffect, useState } from 'preact/hooks';
import type { ListRow, RefreshState } from '../../list-contract.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { ask } from '../../platform/messages.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { readSession, watchSession } from '../../platform/session.ts';
import { problemKey } from './problem.ts';
import { hasEnded, isBusy, isRefreshState } from './refresh-state.ts';

/** A look wakes a background the browser has stopped, so that it can say that its refresh was interrupted. */
const LOOK_EVERY_MS = 2_000;

/** What of a list a refresh needs to know. */
export type Refreshed = Pick<ListRow, 'list' | 'origins'>;

export interface Refresh {
  readonly state: RefreshState | undefined;
  /** The lists whose refresh was asked for and has not been heard of yet. */
  readonly asked: readonly string[];
  /** How each list ended whose end was seen on this page. */
  readonly ended: ReadonlyMap<string, RefreshState>;
  /** The lists that were not asked for, because the user did not let the browser ask their publishers' servers. */
  readonly refused: readonly string[];
  readonly problem: MessageKey | undefined;
  /** Whether one runs was looked up, with or without success. */
  readonly isKnown: boolean;
  /** Call it in the click itself: browsers put the question for permission only there. */
  readonly start: (lists: readonly Refreshed[]) => void;
  readonly cancel: () => void;
}

/** The queue of refreshes as it stands, and how to add to it and end it. `onEnded` is called after each list. */
export function useRefresh(onEnded: () => void): Refresh {
  const [state, setState] = useState<RefreshState>();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [ended, setEnded] = useState<ReadonlyMap<string, RefreshState>>(new Map());
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<MessageKey>();
  const [isKnown, setKnown] = useState(false);
  const busy = isBusy(state);

  useEffect(() => {
    const life = new AbortController();
    let heard = false;
    const hear = (value: unknown): void => {
      heard = true;
      const next = isRefreshState(value) ? value : undefined;
      setState(next);
      setAsked([]);
      if (!next) return;
      setEnded(before => withEnd(before, next));
      if (hasEnded(next)) onEnded();
    };
    watchSession('refresh', hear, life.signal);
    readSession('refresh').then(
      value => {
        // What ended before this page was opened is old news: the table says it.
        if (!life.signal.aborted && !heard && isRefreshState(value)) setState(value);
        setKnown(true);
      },
      () => {
        setProblem('error_not_answered');
      },
    );
    return () => {
      life.abort();
    };
  }, [onEnded]);

  useEffect(() => {
    if (!busy) return undefined;
    const looking = setInterval(() => {
      ask('refresh-look', null).catch((cause: unknown) => {
        setProblem(problemKey(cause, 'error_not_answered'));
      });
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(looking);
    };
  }, [busy]);

  const tell = (telling: Promise<unknown>): void => {
    setProblem(undefined);
    telling.catch((cause: unknown) => {
      setAsked([]);
      setProblem(problemKey(cause, 'error_not_answered'));
    });
  };

  return {
    state,
    asked,
    ended,
    refused,
    problem,
    isKnown: isKnown || problem !== undefined,
    start: rows => {
      const lists = rows.map(({ list }) => list);
      setRefused([]);
      tell(
        allowed(rows).then(async yes => {
          if (!yes) {
            setRefused(lists);
            return;
          }
          setAsked(lists);
          await ask('refresh-start', { lists });
        }),
      );
    },
    cancel: () => {
      setAsked([]);
      tell(ask('refresh-cancel', null));
    },
  };
}

function allowed(rows: readonly Refreshed[]): Promise<boolean> {
  const origins = [...new Set(rows.flatMap(row => row.origins))];
  return origins.length === 0 ? Promise.resolve(true) : requestOrigins(origins);
}

/** A list that is refreshed again has not ended any more. */
function withEnd(
  before: ReadonlyMap<string, RefreshState>,
  state: RefreshState,
): ReadonlyMap<string, RefreshState> {
  const after = new Map(before);
  after.delete(state.list);
  if (hasEnded(state)) after.set(state.list, state);
  return after;
}
