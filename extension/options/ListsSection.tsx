import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { ListRows } from './ListRows.tsx';
import { Problem } from './Problem.tsx';
import type { Lists } from './use-lists.ts';
import type { Refresh } from './use-refresh.ts';

const COLUMNS: readonly MessageKey[] = [
  'column_list',
  'column_size',
  'column_published',
  'column_fetched',
  'column_state',
  'column_action',
];

/** Every list the program knows: how old, how large, whether it serves, and the button that fetches it anew. */
export function ListsSection({
  lists,
  refresh,
  now,
}: {
  readonly lists: Lists;
  readonly refresh: Refresh;
  readonly now: Date;
}): JSX.Element {
  return (
    <Section heading={t('options_lists')}>
      <p>{t('options_lists_about')}</p>
      <Problem problem={lists.problem} retry={lists.reload} />
      <Problem problem={refresh.problem} />
      {lists.rows === undefined ? (
        lists.problem === undefined && <p class="loading">{t('options_loading')}</p>
      ) : (
        // The roles are spelled out because narrow windows lay the table out as blocks, which would undo them.
        <table role="table" class="lists">
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map(key => (
                <th role="columnheader" scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          {lists.rows.map(row => (
            <ListRows key={row.list} row={row} refresh={refresh} now={now} />
          ))}
        </table>
      )}
    </Section>
  );
}
