import { useCallback, useEffect, useState } from 'preact/hooks';
import { KEPT } from '../../src/assessment/kept.ts';
import type { KeptRow } from '../kept-contract.ts';
import { ask } from '../platform/messages.ts';
import { watchSession } from '../platform/session.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

/** What is known of keeping, and whether the candidate of this page is kept. */
export interface KeptHere {
  /** `full`: as many are kept as can be; `unread`: what is kept could not be read. */
  readonly state: 'loading' | 'unread' | 'private' | 'full' | 'possible' | 'kept';
  readonly row?: KeptRow;
  /** Other kept candidates with news. */
  readonly others: number;
  /** How many days a candidate would be kept. */
  readonly days: number;
  /** The button was pressed in vain. */
  readonly failed: boolean;
  readonly keep: () => void;
  readonly forget: () => void;
  readonly seen: () => void;
}

interface Known {
  readonly rows: readonly KeptRow[];
  readonly days: number;
  readonly isPrivate: boolean;
}

export function useKeptHere(reading: TabReading): KeptHere {
  const [known, setKnown] = useState<Known | 'unread'>();
  const [failed, setFailed] = useState(false);
  const tab = reading.kind === 'read' && reading.state.kind === 'candidate' ? reading.tab : undefined;
  const waits = reading.kind === 'loading';
  const page = reading.kind === 'read' ? pageOf(reading.state.url) : '';

  const load = useCallback(() => {
    Promise.all([
      ask('kept', null),
      ask('settings', null),
      tab === undefined ? false : isPrivateTab(tab),
    ]).then(
      ([rows, { keepDays }, isPrivate]) => {
        setKnown({ rows, days: keepDays, isPrivate });
      },
      () => {
        setKnown('unread');
      },
    );
  }, [tab]);
  useEffect(() => {
    const life = new AbortController();
    watchSession('rescreening', load, life.signal);
    setFailed(false);
    if (!waits) load();
    return () => {
      life.abort();
    };
  }, [load, page, waits]);

  const then = (asked: Promise<unknown>): void => {
    asked.then(
      reply => {
        setFailed(reply === undefined);
        load();
      },
      () => {
        setFailed(true);
      },
    );
  };
  const read = known === 'unread' ? undefined : known;
  const row = read?.rows.find(({ url }) => url === page);
  return {
    state: known === undefined ? 'loading' : read === undefined ? 'unread' : stateOf(read, row),
    ...(row === undefined ? {} : { row }),
    others: read?.rows.filter(({ id, news }) => id !== row?.id && news.length > 0).length ?? 0,
    days: read?.days ?? 0,
    failed,
    keep: () => {
      if (tab !== undefined) then(ask('keep', { tab }).then(kept => kept ?? undefined));
    },
    forget: () => {
      if (row) then(ask('kept-forget', { id: row.id }));
    },
    seen: () => {
      if (row) then(ask('kept-seen', { id: row.id }));
    },
  };
}

function stateOf({ rows, isPrivate }: Known, row: KeptRow | undefined): KeptHere['state'] {
  if (row !== undefined) return 'kept';
  if (isPrivate) return 'private';
  return rows.length < KEPT.candidates ? 'possible' : 'full';
}

/** Kept candidates go by the address of their page without query and fragment. */
function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
