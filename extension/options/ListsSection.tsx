import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { ListRows } from './ListRows.tsx';
import { ListsSummary } from './ListsSummary.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { RefreshAll } from '../ui/settings/RefreshAll.tsx';
import { Switch } from '../ui/settings/Switch.tsx';
import type { Lists } from '../ui/settings/use-lists.ts';
import type { OwnListTools } from './use-own-list.ts';
import type { Refresh } from '../ui/settings/use-refresh.ts';
import type { KeptSettings } from '../ui/settings/use-settings.ts';

const COLUMNS: readonly MessageKey[] = [
  'column_list',
  'column_state',
  'column_confirmed',
  'column_fetched',
  'column_published',
  'column_size',
  'column_action',
];

/** Every list the program knows: how they all stand, the button that fetches them, and a row for each. */
export function ListsSection({
  lists,
  refresh,
  own,
  kept: { settings, change },
  now,
}: {
  readonly lists: Lists;
  readonly refresh: Refresh;
  readonly own: OwnListTools;
  readonly kept: KeptSettings;
  readonly now: Date;
}): JSX.Element {
  const { rows, barred, problem, reload } = lists;
  return (
    <Section heading={t('options_lists')}>
      <p>{t('options_lists_about')}</p>
      <Problem problem={problem} retry={reload} />
      <Problem problem={refresh.problem ?? own.problem} />
      <div role="status">{own.removed && <p>{t('own_deleted')}</p>}</div>
      {rows === undefined ? (
        problem === undefined && <p class="loading">{t('options_loading')}</p>
      ) : (
        <>
          <ListsSummary rows={rows} now={now} />
          <RefreshAll rows={rows} barred={barred} refresh={refresh} />
          {settings && (
            <Switch
              label={t('setting_by_itself')}
              note={t('setting_by_itself_about')}
              on={settings.refreshByItself}
              turn={refreshByItself => {
                change({ ...settings, refreshByItself });
              }}
            />
          )}
          <p class="quiet">{t('options_lists_dates')}</p>
          {/* The roles are spelled out because narrow windows lay the table out as blocks, which would undo them. */}
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
            {rows.map(row => (
              <ListRows key={row.list} row={row} lists={lists} refresh={refresh} own={own} now={now} />
            ))}
          </table>
        </>
      )}
    </Section>
  );
}
