import type { JSX } from 'preact';
import type { ListRow } from '../../list-contract.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { listText } from '../format.ts';
import { listName } from '../list-wording.ts';
import { fetchable } from './lists-summary.ts';
import { type Ended, isBusy, isRunning } from './refresh-state.ts';
import type { Refresh } from './use-refresh.ts';

/** The one button for all official lists, and what became of each. While lists are fetched it ends them all. */
export function RefreshAll({
  rows,
  barred,
  refresh,
}: {
  readonly rows: readonly ListRow[];
  readonly barred: ReadonlySet<string>;
  readonly refresh: Refresh;
}): JSX.Element {
  const lists = fetchable(rows);
  const busy = isBusy(refresh.state) || refresh.asked.length > 0;
  const first = lists.some(({ state }) => state !== 'ready');
  const label = busy ? 'refresh_cancel_all' : first ? 'refresh_all_first' : 'refresh_all';
  return (
    <div class="refresh-all">
      <button
        type="button"
        class="main"
        onClick={() => {
          if (busy) refresh.cancel();
          else refresh.start(lists);
        }}
      >
        {t(label)}
      </button>
      <div role="status">
        {busy ? (
          <QueueWords refresh={refresh} />
        ) : refresh.refused.length > 1 ? (
          <p>{t('refresh_refused')}</p>
        ) : (
          <EndWords refresh={refresh} />
        )}
      </div>
      {!busy && lists.some(({ list }) => barred.has(list)) && (
        <p class="quiet">{t('refresh_all_permission')}</p>
      )}
    </div>
  );
}

function QueueWords({ refresh: { state, asked } }: { readonly refresh: Refresh }): JSX.Element {
  if (!state || !isBusy(state)) return <p>{t('queue_waiting', namesOf(asked))}</p>;
  return (
    <>
      {isRunning(state) && <p>{t('queue_now', listName(state.list))}</p>}
      {state.waiting.length > 0 && <p>{t('queue_waiting', namesOf(state.waiting))}</p>}
    </>
  );
}

const ENDS: readonly (readonly [Ended['phase'], MessageKey])[] = [
  ['done', 'queue_done'],
  ['unchanged', 'queue_unchanged'],
  ['failed', 'queue_failed'],
];

function EndWords({ refresh: { ended } }: { readonly refresh: Refresh }): JSX.Element {
  return (
    <>
      {ENDS.map(([phase, key]) => {
        const lists = [...ended.values()].filter(state => state.phase === phase).map(({ list }) => list);
        return lists.length > 0 && <p>{t(key, namesOf(lists))}</p>;
      })}
    </>
  );
}

function namesOf(lists: readonly string[]): string {
  return listText(lists.map(listName));
}
