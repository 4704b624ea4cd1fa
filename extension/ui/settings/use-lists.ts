import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CredentialKind } from '../../../src/watchlists/watchlist.ts';
import type { ListRow } from '../../list-contract.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { ask } from '../../platform/messages.ts';
import { hasOrigins } from '../../platform/permissions.ts';
import { problemKey } from './problem.ts';

export interface Lists {
  /** `undefined` until they were read for the first time. */
  readonly rows: readonly ListRow[] | undefined;
  /** The lists whose publishers' servers the browser does not let the program ask yet. */
  readonly barred: ReadonlySet<string>;
  readonly problem: MessageKey | undefined;
  readonly reload: () => void;
  readonly turn: (list: string, on: boolean) => void;
  /** An empty key forgets the one there is. */
  readonly giveKey: (credential: CredentialKind, key: string) => void;
}

/** The rows of the list table, and what is changed about a list there. After a failure the last rows stay. */
export function useLists(): Lists {
  const [rows, setRows] = useState<readonly ListRow[]>();
  const [barred, setBarred] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<MessageKey>();

  const reload = useCallback(() => {
    readLists().then(
      read => {
        setRows(read.rows);
        setBarred(read.barred);
        setProblem(undefined);
      },
      (cause: unknown) => {
        setProblem(problemKey(cause, 'error_lists'));
      },
    );
  }, []);

  const tell = (telling: Promise<unknown>): void => {
    telling.then(reload, (cause: unknown) => {
      setProblem(problemKey(cause, 'error_not_answered'));
    });
  };

  useEffect(reload, [reload]);
  return {
    rows,
    barred,
    problem,
    reload,
    turn: (list, on) => {
      tell(ask('list-switch', { list, on }));
    },
    giveKey: (credential, key) => {
      tell(ask('list-key', { credential, key }));
    },
  };
}

async function readLists(): Promise<Pick<Lists, 'barred'> & { readonly rows: readonly ListRow[] }> {
  const rows = await ask('lists', null);
  const barred = new Set<string>();
  for (const { list, origins } of rows) {
    if (origins.length > 0 && !(await hasOrigins(origins))) barred.add(list);
  }
  return { rows, barred };
}
