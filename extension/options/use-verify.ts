import { useState } from 'preact/hooks';
import type { Verified } from '../list-contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { problemKey } from '../ui/settings/problem.ts';

export interface Verifying {
  /** `undefined` until the stored lists were checked on this page. */
  readonly results: readonly Verified[] | undefined;
  readonly running: boolean;
  readonly problem: MessageKey | undefined;
  readonly verify: () => void;
}

/** Has every stored list read again from its first byte to its last. */
export function useVerify(): Verifying {
  const [results, setResults] = useState<readonly Verified[]>();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<MessageKey>();

  const verify = (): void => {
    if (running) return;
    setRunning(true);
    setProblem(undefined);
    ask('lists-verify', null)
      .then(setResults, (cause: unknown) => {
        setProblem(problemKey(cause, 'error_not_answered'));
      })
      .finally(() => {
        setRunning(false);
      });
  };

  return { results, running, problem, verify };
}
