import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ListRow } from '../list-contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { listName } from '../ui/list-wording.ts';
import { When } from '../ui/When.tsx';
import { ListAction } from './ListAction.tsx';
import { ListDetails } from './ListDetails.tsx';
import { ListNotes } from './ListNotes.tsx';
import { ListStateCell } from './ListStateCell.tsx';
import type { Lists } from '../ui/settings/use-lists.ts';
import type { OwnListTools } from './use-own-list.ts';
import type { Refresh } from '../ui/settings/use-refresh.ts';

const COLUMN_COUNT = 7;

/** One list: its facts in one row; what is to be said about it, and its details, in a second. */
export function ListRows({
  row,
  lists,
  refresh,
  own,
  now,
}: {
  readonly row: ListRow;
  readonly lists: Lists;
  readonly refresh: Refresh;
  readonly own: OwnListTools;
  readonly now: Date;
}): JSX.Element {
  const empty = row.entries === 0;
  const details = useRef<HTMLDetailsElement>(null);
  const never = row.kind === 'downloaded' ? 'row_never' : 'row_not_applicable';
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row">
          {listName(row.list)}
          <span class="quiet">{row.title}</span>
          <span class="quiet">{row.publisher}</span>
        </th>
        <Cell column="column_state">
          <ListStateCell row={row} turn={lists.turn} />
        </Cell>
        <Cell column="column_confirmed" empty={empty}>
          <Instant iso={row.checkedAt} now={now} otherwise={empty ? 'row_none' : never} />
        </Cell>
        <Cell column="column_fetched" empty={empty}>
          <Instant iso={row.fetchedAt} now={now} otherwise={empty ? 'row_none' : 'row_packaged'} />
        </Cell>
        <Cell column="column_published" empty={empty}>
          {row.publishedAt === undefined ? (
            <span class="quiet">{t(empty ? 'row_none' : 'row_unknown')}</span>
          ) : (
            <When iso={row.publishedAt} />
          )}
        </Cell>
        <Cell column="column_size" empty={empty}>
          {empty ? (
            <span class="quiet">{t('row_none')}</span>
          ) : (
            t('list_counts', countText(row.entries), countText(row.names))
          )}
        </Cell>
        <Cell column="column_action">
          <ListAction row={row} refresh={refresh} own={own} details={details} />
        </Cell>
      </tr>
      <tr role="row" class="below">
        <td role="cell" colSpan={COLUMN_COUNT}>
          <ListNotes row={row} barred={lists.barred.has(row.list)} refresh={refresh} now={now} />
          <ListDetails row={row} giveKey={lists.giveKey} now={now} element={details} />
        </td>
      </tr>
    </tbody>
  );
}

/** A day and how long ago it is: the one for the record, the other for the eye. */
function Instant({
  iso,
  now,
  otherwise,
}: {
  readonly iso: string | undefined;
  readonly now: Date;
  readonly otherwise: MessageKey;
}): JSX.Element {
  if (iso === undefined) return <span class="quiet">{t(otherwise)}</span>;
  return (
    <>
      <When iso={iso} now={now} />
      <span class="quiet block">
        <When iso={iso} />
      </span>
    </>
  );
}

/** The label is shown where a narrow window hides the head of the table. */
function Cell({
  column,
  empty = false,
  children,
}: {
  readonly column: MessageKey;
  /** Holds nothing but "none yet": left out where the window is narrow. */
  readonly empty?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <td role="cell" class={empty ? 'empty' : undefined}>
      <span class="cell-label" aria-hidden="true">
        {t(column)}
      </span>
      <div>{children}</div>
    </td>
  );
}
