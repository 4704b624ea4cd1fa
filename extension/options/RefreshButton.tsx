import type { JSX } from 'preact';
import type { ListRow } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { listName } from '../ui/list-wording.ts';
import { isRunning } from '../ui/settings/refresh-state.ts';
import type { Refresh } from '../ui/settings/use-refresh.ts';

/**
 * Refresh, or Cancel while this list is refreshed; a list that waits can only wait. It stays one element and is never
 * `disabled`, so that the keyboard does not lose its place between them.
 */
export function RefreshButton({
  row,
  refresh: { state, asked, start, cancel },
}: {
  readonly row: ListRow;
  readonly refresh: Refresh;
}): JSX.Element {
  const cancels = state?.list === row.list && isRunning(state);
  const waits = !cancels && (asked.includes(row.list) || state?.waiting.includes(row.list) === true);
  return (
    <button
      type="button"
      aria-disabled={waits}
      aria-label={t(cancels ? 'refresh_cancel_of' : 'refresh_of', listName(row.list))}
      onClick={() => {
        if (cancels) cancel();
        else if (!waits) start([row]);
      }}
    >
      {t(cancels ? 'refresh_cancel' : 'list_refresh')}
    </button>
  );
}
