import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListRow } from '../contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { problemKey } from './problem.ts';

export interface Lists {
  /** `undefined` until they were read for the first time. */
  readonly rows: readonly ListRow[] | undefined;
  readonly problem: MessageKey | undefined;
  readonly reload: () => void;
}

/** The rows of the list table. After a failure the last rows stay. */
export function useLists(): Lists {
  const [rows, setRows] = useState<readonly ListRow[]>();
  const [problem, setProblem] = useState<MessageKey>();

  const reload = useCallback(() => {
    ask('lists', null).then(
      read => {
        setRows(read);
        setProblem(undefined);
      },
      (cause: unknown) => {
        setProblem(problemKey(cause, 'error_lists'));
      },
    );
  }, []);

  useEffect(reload, [reload]);
  return { rows, problem, reload };
}
