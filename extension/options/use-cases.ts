import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CasesSummary } from '../kept-contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { problemKey } from '../ui/settings/problem.ts';

export interface Cases {
  /** `undefined` until it was read. */
  readonly summary: CasesSummary | undefined;
  readonly problem: MessageKey | undefined;
  readonly forget: (id: string) => void;
  readonly forgetAll: () => void;
  /** Remembers candidates for so many days from now on; resolves to whether that was done. */
  readonly rememberFor: (days: number) => Promise<boolean>;
  readonly reload: () => void;
}

/** What is remembered of candidates that were seen. */
export function useCases(): Cases {
  const [summary, setSummary] = useState<CasesSummary>();
  const [problem, setProblem] = useState<MessageKey>();

  const fail = useCallback((cause: unknown) => {
    setProblem(problemKey(cause, 'error_not_answered'));
  }, []);
  const reload = useCallback(() => {
    ask('cases', null).then(read => {
      setSummary(read);
      setProblem(undefined);
    }, fail);
  }, [fail]);
  useEffect(reload, [reload]);

  return {
    summary,
    problem,
    forget: id => {
      ask('case-forget', { id }).then(reload, fail);
    },
    forgetAll: () => {
      ask('cases-forget', null).then(reload, fail);
    },
    rememberFor: async days => {
      try {
        await ask('settings-change', { rememberDays: days });
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
