import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ChangesPage } from '../list-contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { problemKey } from '../ui/settings/problem.ts';
import { saveText } from './save-text.ts';

/** Which changes are looked for: all lists when `list` is empty, all changes when `text` is. */
export interface ChangesFilter {
  readonly list: string;
  readonly text: string;
}

export interface Changes {
  /** `undefined` until the first page was read. */
  readonly page: ChangesPage | undefined;
  readonly filter: ChangesFilter;
  readonly problem: MessageKey | undefined;
  readonly look: (filter: ChangesFilter) => void;
  readonly more: () => void;
  readonly reload: () => void;
  readonly save: () => void;
}

/** Long enough for a pause between two letters. */
const TYPING_MS = 250;

/** The change log, page by page, newest first. A reply to an older question never takes the place of a newer one's. */
export function useChanges(): Changes {
  const [filter, setFilter] = useState<ChangesFilter>({ list: '', text: '' });
  const [page, setPage] = useState<ChangesPage>();
  const [problem, setProblem] = useState<MessageKey>();
  const question = useRef(0);

  const fail = useCallback((cause: unknown) => {
    setProblem(problemKey(cause, 'error_not_answered'));
  }, []);

  const read = useCallback(
    ({ list, text }: ChangesFilter, after?: ChangesPage) => {
      const mine = ++question.current;
      const before = after?.next;
      ask('changes', {
        text: text.trim(),
        ...(list === '' ? {} : { list }),
        ...(before === undefined ? {} : { before }),
      }).then(
        next => {
          if (mine !== question.current) return;
          setPage(after ? { ...next, changes: [...after.changes, ...next.changes] } : next);
          setProblem(undefined);
        },
        (cause: unknown) => {
          if (mine === question.current) fail(cause);
        },
      );
    },
    [fail],
  );

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      read(filter);
      return undefined;
    }
    const typing = setTimeout(() => {
      read(filter);
    }, TYPING_MS);
    return () => {
      clearTimeout(typing);
    };
  }, [filter, read]);

  const current = useRef(filter);
  current.current = filter;
  const reload = useCallback(() => {
    read(current.current);
  }, [read]);

  return {
    page,
    filter,
    problem,
    look: setFilter,
    more: () => {
      if (page) read(filter, page);
    },
    reload,
    save: () => {
      ask('changes-export', null).then(csv => {
        saveText('countersign-list-changes.csv', csv);
      }, fail);
    },
  };
}
