import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { problemKey } from '../ui/settings/problem.ts';

export interface GitHubToken {
  /** `undefined` until that was read. */
  readonly given: boolean | undefined;
  readonly problem: MessageKey | undefined;
  /** An empty token forgets the one there is. */
  readonly put: (token: string) => void;
  readonly reload: () => void;
}

/** Whether there is a token for GitHub. It is entered, and never shown again. */
export function useGitHubToken(): GitHubToken {
  const [given, setGiven] = useState<boolean>();
  const [problem, setProblem] = useState<MessageKey>();

  const reload = useCallback(() => {
    ask('github-token-given', null).then(
      reply => {
        setGiven(reply);
        setProblem(undefined);
      },
      (cause: unknown) => {
        setProblem(problemKey(cause, 'error_not_answered'));
      },
    );
  }, []);
  const put = (token: string): void => {
    ask('github-token', { token }).then(reload, (cause: unknown) => {
      setProblem(problemKey(cause, 'error_not_kept'));
    });
  };
  useEffect(reload, [reload]);
  return { given, problem, put, reload };
}
