import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../contract.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { ask } from '../../platform/messages.ts';
import { problemKey } from './problem.ts';

export interface KeptSettings {
  /** `undefined` until they were read. */
  readonly settings: Settings | undefined;
  readonly problem: MessageKey | undefined;
  readonly change: (settings: Settings) => void;
  readonly reload: () => void;
}

/** The settings: a switch moves at once, and moves back when the change could not be kept. */
export function useSettings(): KeptSettings {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<MessageKey>();

  const reload = useCallback(() => {
    ask('settings', null).then(
      kept => {
        setSettings(kept);
        setProblem(undefined);
      },
      (cause: unknown) => {
        setProblem(problemKey(cause, 'error_settings'));
      },
    );
  }, []);

  const change = (next: Settings): void => {
    setSettings(next);
    ask('settings-change', settings ? changedIn(settings, next) : next).then(
      () => {
        setProblem(undefined);
      },
      (cause: unknown) => {
        setSettings(settings);
        setProblem(problemKey(cause, 'error_not_kept'));
      },
    );
  };

  useEffect(reload, [reload]);
  return { settings, problem, change, reload };
}

/** What was read of the others may be old: another page of settings may be open. */
function changedIn(before: Settings, next: Settings): SettingsChange {
  const { sites, pageMarks, ...rest } = next;
  const read = moved(before.sites, sites);
  const marked = moved(before.pageMarks, pageMarks);
  return {
    ...moved<Omit<Settings, 'sites' | 'pageMarks'>>(before, rest),
    ...(Object.keys(read).length > 0 ? { sites: read } : {}),
    ...(Object.keys(marked).length > 0 ? { pageMarks: marked } : {}),
  };
}

function moved<T extends object>(before: T, next: T): Partial<T> {
  const names = Object.keys(next) as (keyof T)[];
  return Object.fromEntries(
    names.filter(name => next[name] !== before[name]).map(name => [name, next[name]]),
  ) as Partial<T>;
}
