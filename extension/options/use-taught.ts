import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TaughtSite } from '../../src/readers/taught/taught-site.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { hasOrigins, requestOrigins } from '../platform/permissions.ts';
import { hostPattern } from '../ui/host-pattern.ts';
import { problemKey } from '../ui/settings/problem.ts';
import { saveText } from './save-text.ts';

export interface Taught {
  /** `undefined` until they were read. */
  readonly sites: readonly TaughtSite[] | undefined;
  /** Ids of the sites the browser does not let the program read. */
  readonly barred: ReadonlySet<string>;
  readonly problem: MessageKey | undefined;
  /** How many the last file brought in; `null` where it was another file. */
  readonly imported: number | null | undefined;
  readonly remove: (id: string) => void;
  readonly allow: (site: TaughtSite) => void;
  readonly save: () => void;
  readonly bringIn: (file: File) => void;
  readonly reload: () => void;
}

/** Bytes. The background takes no longer text, and no export comes near it. */
const LARGEST = 1_000_000;

export function useTaught(): Taught {
  const [sites, setSites] = useState<readonly TaughtSite[]>();
  const [barred, setBarred] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<MessageKey>();
  const [imported, setImported] = useState<number | null>();

  const fail = useCallback((cause: unknown) => {
    setProblem(problemKey(cause, 'error_not_answered'));
  }, []);
  const load = useCallback(() => {
    readTaught().then(read => {
      setSites(read.sites);
      setBarred(read.barred);
    }, fail);
  }, [fail]);
  useEffect(load, [load]);

  const tell = (telling: Promise<unknown>): void => {
    setProblem(undefined);
    setImported(undefined);
    telling.then(load, fail);
  };
  return {
    sites,
    barred,
    problem,
    imported,
    remove: id => {
      tell(ask('taught-forget', { id }));
    },
    allow: ({ origin }) => {
      tell(requestOrigins(hostsOf(origin)));
    },
    save: () => {
      tell(
        ask('taught-export', null).then(text => {
          saveText('countersign-taught-sites.json', text, 'application/json');
        }),
      );
    },
    bringIn: file => {
      tell(bringIn(file).then(setImported));
    },
    reload: load,
  };
}

async function bringIn(file: File): Promise<number | null> {
  return file.size > LARGEST ? null : await ask('taught-import', { text: await file.text() });
}

async function readTaught(): Promise<{
  readonly sites: readonly TaughtSite[];
  readonly barred: ReadonlySet<string>;
}> {
  const sites = await ask('taught', null);
  const barred = new Set<string>();
  for (const { id, origin } of sites) if (!(await hasOrigins(hostsOf(origin)))) barred.add(id);
  return { sites, barred };
}

function hostsOf(origin: string): readonly string[] {
  const pattern = hostPattern(origin);
  return pattern === undefined ? [] : [pattern];
}
