import type { JSX, RefObject } from 'preact';
import type { ListRow } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { listName } from '../ui/list-wording.ts';
import { lacksKey } from '../ui/settings/lists-summary.ts';
import { OwnListActions } from './OwnListActions.tsx';
import { RefreshButton } from './RefreshButton.tsx';
import type { OwnListTools } from './use-own-list.ts';
import type { Refresh } from '../ui/settings/use-refresh.ts';

/** What can be done about a list now: fetch it, enter the key it needs first, or take one's own list out again. */
export function ListAction({
  row,
  refresh,
  own,
  details,
}: {
  readonly row: ListRow;
  readonly refresh: Refresh;
  readonly own: OwnListTools;
  readonly details: RefObject<HTMLDetailsElement | null>;
}): JSX.Element {
  if (row.kind === 'shipped') return <>{t('row_no_refresh')}</>;
  if (row.kind === 'own') return row.entries > 0 ? <OwnListActions own={own} /> : <>{t('row_own_how')}</>;
  if (!lacksKey(row)) return <RefreshButton row={row} refresh={refresh} />;
  return (
    <button
      type="button"
      aria-label={t('key_enter_of', listName(row.list))}
      onClick={() => {
        if (!details.current) return;
        details.current.open = true;
        details.current.querySelector('input')?.focus();
      }}
    >
      {t('key_enter')}
    </button>
  );
}
