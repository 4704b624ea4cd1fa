import type { JSX } from 'preact';
import type { ListRow } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { isRunning, type Refresh } from './use-refresh.ts';

/**
 * Refresh, or Cancel while this list is refreshed. It stays one element and is never `disabled`, so that the
 * keyboard does not lose its place between the two.
 */
export function RefreshButton({
  row,
  refresh,
}: {
  readonly row: ListRow;
  readonly refresh: Refresh;
}): JSX.Element {
  const running = isRunning(refresh.state);
  const cancels = running && refresh.state?.list === row.list;
  const waits = !cancels && (running || refresh.asked !== undefined);
  return (
    <button
      type="button"
      aria-disabled={waits}
      title={waits ? t('refresh_busy') : undefined}
      aria-label={t(cancels ? 'refresh_cancel_of' : 'refresh_of', row.title)}
      onClick={() => {
        if (cancels) refresh.cancel();
        else if (!waits) refresh.start(row.list);
      }}
    >
      {t(cancels ? 'refresh_cancel' : 'list_refresh')}
    </button>
  );
}
