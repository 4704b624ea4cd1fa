import type { ComponentChildren, JSX } from 'preact';
import type { ListRow } from '../contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { When } from '../ui/When.tsx';
import { LIST_STATE } from '../ui/wording.ts';
import { RefreshButton } from './RefreshButton.tsx';
import { RefreshLine } from './RefreshLine.tsx';
import type { Refresh } from './use-refresh.ts';

const COLUMN_COUNT = 6;

/** One list: its facts in one row, and what its refresh does or how the last one failed in a second. */
export function ListRows({
  row,
  refresh,
  now,
}: {
  readonly row: ListRow;
  readonly refresh: Refresh;
  readonly now: Date;
}): JSX.Element {
  const shipped = row.state === 'starter';
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row">
          {row.title}
          <span class="quiet">{t('row_publisher', row.publisher)}</span>
          <span class="quiet">{t('row_licence', row.licence)}</span>
        </th>
        <Cell column="column_size">
          {row.entries > 0 ? t('list_counts', countText(row.entries), countText(row.names)) : t('row_empty')}
        </Cell>
        <Cell column="column_published">
          {row.publishedAt === undefined ? t('row_unknown') : <When iso={row.publishedAt} />}
        </Cell>
        <Cell column="column_fetched">
          {row.fetchedAt === undefined ? (
            t(shipped ? 'row_packaged' : 'row_never')
          ) : (
            <When iso={row.fetchedAt} now={now} />
          )}
        </Cell>
        <Cell column="column_state">
          <span class={row.state === 'ready' || shipped ? undefined : 'loud'}>
            {t(LIST_STATE[row.state])}
          </span>
        </Cell>
        <Cell column="column_action">
          {shipped ? t('row_no_refresh') : <RefreshButton row={row} refresh={refresh} />}
        </Cell>
      </tr>
      <tr role="row" class="below">
        <td role="cell" colSpan={COLUMN_COUNT}>
          <RefreshLine row={row} refresh={refresh} now={now} />
        </td>
      </tr>
    </tbody>
  );
}

/** The label is shown where a narrow window hides the head of the table. */
function Cell({
  column,
  children,
}: {
  readonly column: MessageKey;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <td role="cell">
      <span class="cell-label" aria-hidden="true">
        {t(column)}
      </span>
      <span>{children}</span>
    </td>
  );
}
