import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SensitivityPreview } from '../kept-contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { problemKey } from '../ui/settings/problem.ts';

export interface Preview {
  /** `undefined` until it was counted. */
  readonly counts: SensitivityPreview | undefined;
  readonly problem: MessageKey | undefined;
  readonly reload: () => void;
}

/** How many of the remembered candidates would stand where under each sensitivity. */
export function useSensitivityPreview(): Preview {
  const [counts, setCounts] = useState<SensitivityPreview>();
  const [problem, setProblem] = useState<MessageKey>();
  const reload = useCallback(() => {
    ask('sensitivity-preview', null).then(
      counted => {
        setCounts(counted);
        setProblem(undefined);
      },
      (cause: unknown) => {
        setProblem(problemKey(cause, 'error_not_answered'));
      },
    );
  }, []);
  useEffect(reload, [reload]);
  return { counts, problem, reload };
}
