import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reply } from '../contract.ts';
import type { OwnIndicatorsRow } from '../kept-contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { problemKey } from '../ui/settings/problem.ts';

export interface OwnIndicatorsTools {
  /** `undefined` until it was read, `null` when there is none. */
  readonly row: OwnIndicatorsRow | null | undefined;
  /** A file that was chosen and not brought in yet. */
  readonly chosen: File | undefined;
  readonly reading: boolean;
  /** What came of the last file; `large` where it was not read. */
  readonly came: Reply<'indicators-import'> | 'large' | undefined;
  readonly problem: MessageKey | undefined;
  readonly choose: (file: File) => void;
  readonly leave: () => void;
  /** Brings the chosen file in under this title. */
  readonly bringIn: (title: string) => void;
  readonly forget: () => void;
  readonly reload: () => void;
}

/** Bytes, and so at most as many characters: the background takes no longer text. */
const LARGEST = 5_000_000;

/** The list of indicators of the team's own: what is known of it, and the way in and out. */
export function useIndicators(): OwnIndicatorsTools {
  const [row, setRow] = useState<OwnIndicatorsRow | null>();
  const [chosen, setChosen] = useState<File>();
  const [reading, setReading] = useState(false);
  const [came, setCame] = useState<OwnIndicatorsTools['came']>();
  const [problem, setProblem] = useState<MessageKey>();

  const fail = useCallback((cause: unknown) => {
    setProblem(problemKey(cause, 'error_not_answered'));
  }, []);
  /** A full disk is the likeliest reason that nothing was kept. */
  const failToKeep = (cause: unknown): void => {
    setProblem(problemKey(cause, 'error_not_kept'));
  };
  const reload = useCallback(() => {
    ask('indicators', null).then(setRow, fail);
  }, [fail]);
  useEffect(reload, [reload]);

  return {
    row,
    chosen,
    reading,
    came,
    problem,
    choose: file => {
      setProblem(undefined);
      const fits = file.size <= LARGEST;
      setChosen(fits ? file : undefined);
      setCame(fits ? undefined : 'large');
    },
    leave: () => {
      setChosen(undefined);
    },
    bringIn: title => {
      if (chosen === undefined || reading) return;
      setReading(true);
      setProblem(undefined);
      bringIn(chosen, title)
        .then(reply => {
          setCame(reply);
          setChosen(undefined);
          reload();
        }, failToKeep)
        .finally(() => {
          setReading(false);
        });
    },
    forget: () => {
      setCame(undefined);
      setProblem(undefined);
      ask('indicators-forget', null).then(reload, fail);
    },
    reload,
  };
}

async function bringIn(file: File, title: string): Promise<Reply<'indicators-import'>> {
  return await ask('indicators-import', { title, text: await file.text() });
}
