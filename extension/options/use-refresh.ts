import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RefreshState } from '../contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { readSession, watchSession } from '../platform/session.ts';
import { problemKey } from './problem.ts';

/** A look wakes a background the browser has stopped, so that it can say that its refresh was interrupted. */
const LOOK_EVERY_MS = 2_000;

export interface Refresh {
  readonly state: RefreshState | undefined;
  /** The list whose refresh was asked for and has not been heard of yet. */
  readonly asked: string | undefined;
  readonly problem: MessageKey | undefined;
  readonly start: (list: string) => void;
  readonly cancel: () => void;
}

export function isRunning(state: RefreshState | undefined): boolean {
  return state !== undefined && state.phase !== 'done' && state.phase !== 'failed';
}

/** The refresh as it stands, and how to start and cancel one. `ended` is called when one that was running is over. */
export function useRefresh(ended: () => void): Refresh {
  const [state, setState] = useState<RefreshState>();
  const [asked, setAsked] = useState<string>();
  const [problem, setProblem] = useState<MessageKey>();
  const running = isRunning(state);
  const wasRunning = useRef(false);

  useEffect(() => {
    const life = new AbortController();
    const hear = (value: unknown): void => {
      setState(isRefreshState(value) ? value : undefined);
      setAsked(undefined);
    };
    watchSession('refresh', hear, life.signal);
    readSession('refresh').then(
      value => {
        if (!life.signal.aborted && value !== undefined) hear(value);
      },
      () => {
        setProblem('error_not_answered');
      },
    );
    return () => {
      life.abort();
    };
  }, []);

  useEffect(() => {
    if (wasRunning.current && !running) ended();
    wasRunning.current = running;
    if (!running) return undefined;
    const looking = setInterval(() => {
      ask('refresh-look', null).catch((cause: unknown) => {
        setProblem(problemKey(cause, 'error_not_answered'));
      });
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(looking);
    };
  }, [running, ended]);

  const tell = useCallback((telling: Promise<unknown>) => {
    setProblem(undefined);
    telling.catch((cause: unknown) => {
      setAsked(undefined);
      setProblem(problemKey(cause, 'error_not_answered'));
    });
  }, []);

  return {
    state,
    asked,
    problem,
    start: list => {
      setAsked(list);
      tell(ask('refresh-start', { list }));
    },
    cancel: () => {
      tell(ask('refresh-cancel', null));
    },
  };
}

/** Only the background writes this key; a value that is no object says nothing. */
function isRefreshState(value: unknown): value is RefreshState {
  return typeof value === 'object' && value !== null && 'list' in value && 'phase' in value;
}
