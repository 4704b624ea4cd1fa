import { useState } from 'preact/hooks';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { problemKey } from '../ui/settings/problem.ts';
import { saveText } from './save-text.ts';

export interface OwnListTools {
  readonly problem: MessageKey | undefined;
  /** It was deleted on this page. */
  readonly removed: boolean;
  readonly save: () => void;
  readonly remove: () => void;
}

/** Exporting and deleting the list the user keeps. `changed` is called after it was deleted. */
export function useOwnList(changed: () => void): OwnListTools {
  const [problem, setProblem] = useState<MessageKey>();
  const [removed, setRemoved] = useState(false);
  const tell = (telling: Promise<void>): void => {
    setProblem(undefined);
    telling.catch((cause: unknown) => {
      setProblem(problemKey(cause, 'error_not_answered'));
    });
  };
  return {
    problem,
    removed,
    save: () => {
      tell(
        ask('own-list-export', null).then(csv => {
          saveText('countersign-own-list.csv', csv);
        }),
      );
    },
    remove: () => {
      tell(
        ask('own-list-delete', null).then(() => {
          setRemoved(true);
          changed();
        }),
      );
    },
  };
}
