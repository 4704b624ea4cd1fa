import type { JSX } from 'preact';
import { watchlist } from '../../src/watchlists/catalogue.ts';
import type { ListRow } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { isServing, lacksKey } from '../ui/settings/lists-summary.ts';
import { RefreshLine } from '../ui/settings/RefreshLine.tsx';
import type { Refresh } from '../ui/settings/use-refresh.ts';

/** What has to be said about a list without being asked: why it may lag, what keeps it from being looked for, how a refresh went. */
export function ListNotes({
  row,
  barred,
  refresh,
  now,
}: {
  readonly row: ListRow;
  readonly barred: boolean;
  readonly refresh: Refresh;
  readonly now: Date;
}): JSX.Element {
  const stale = isServing(row) ? staleText(row) : undefined;
  return (
    <>
      {stale !== undefined && <p>{stale}</p>}
      {row.state === 'ready' && row.on && barred && <p>{t('list_barred')}</p>}
      {isServing(row) && lacksKey(row) && <p>{t('list_keyless')}</p>}
      <RefreshLine row={row} refresh={refresh} now={now} />
    </>
  );
}

function staleText({ list, stale, checkedAt }: ListRow): string | undefined {
  if (stale === undefined) return undefined;
  if (stale === 'failing') return t('stale_failing');
  if (checkedAt === undefined) return t('stale_never');
  const known = watchlist(list);
  return known?.kind === 'downloaded' ? t('stale_old', countText(known.cadenceDays)) : undefined;
}
