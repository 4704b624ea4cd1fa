import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptRow } from '../kept-contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { watchSession } from '../platform/session.ts';
import { problemKey } from '../ui/settings/problem.ts';

export interface Kept {
  /** `undefined` until they were read. */
  readonly rows: readonly KeptRow[] | undefined;
  readonly problem: MessageKey | undefined;
  readonly seen: (id: string) => void;
  readonly forget: (id: string) => void;
  /** Keeps candidates for so many days from now on; resolves to whether that was done. */
  readonly keepFor: (days: number) => Promise<boolean>;
  readonly reload: () => void;
}

/** The kept candidates, read again whenever they were screened. */
export function useKept(): Kept {
  const [rows, setRows] = useState<readonly KeptRow[]>();
  const [problem, setProblem] = useState<MessageKey>();

  const fail = useCallback((cause: unknown) => {
    setProblem(problemKey(cause, 'error_not_answered'));
  }, []);
  const reload = useCallback(() => {
    ask('kept', null).then(read => {
      setRows(read);
      setProblem(undefined);
    }, fail);
  }, [fail]);

  useEffect(() => {
    const life = new AbortController();
    watchSession('rescreening', reload, life.signal);
    reload();
    return () => {
      life.abort();
    };
  }, [reload]);

  return {
    rows,
    problem,
    seen: id => {
      ask('kept-seen', { id }).then(reload, fail);
    },
    forget: id => {
      ask('kept-forget', { id }).then(reload, fail);
    },
    keepFor: async days => {
      try {
        await ask('settings-change', { keepDays: days });
      } catch (cause) {
        setProblem(problemKey(cause, 'error_not_kept'));
        return false;
      }
      reload();
      return true;
    },
    reload,
  };
}
