import type { JSX } from 'preact';
import type { ListRow } from '../list-contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { LIST_STATE, listName } from '../ui/list-wording.ts';
import { isOfficial, isServing, lacksKey } from '../ui/settings/lists-summary.ts';
import { Problem } from '../ui/settings/Problem.tsx';
import { RefreshAll } from '../ui/settings/RefreshAll.tsx';
import { RefreshLine } from '../ui/settings/RefreshLine.tsx';
import { isBusy } from '../ui/settings/refresh-state.ts';
import type { Lists } from '../ui/settings/use-lists.ts';
import type { Refresh } from '../ui/settings/use-refresh.ts';

/** The button that fetches the official lists, how far that is, and what is searched meanwhile. */
export function ListsStep({
  lists: { rows, barred, problem, reload },
  refresh,
  now,
}: {
  readonly lists: Lists;
  readonly refresh: Refresh;
  readonly now: Date;
}): JSX.Element {
  const official = rows?.filter(isOfficial) ?? [];
  const outcome = outcomeOf(refresh);
  return (
    <>
      <p>{t('welcome_lists_about')}</p>
      <Problem problem={problem} retry={reload} />
      <Problem problem={refresh.problem} />
      {rows === undefined ? (
        problem === undefined && <p class="loading">{t('options_loading')}</p>
      ) : (
        <>
          <RefreshAll rows={rows} barred={barred} refresh={refresh} />
          <p role="status" class="loud">
            {outcome && t(outcome)}
          </p>
          <p>
            {t(
              'welcome_lists_count',
              countText(official.filter(isServing).length),
              countText(official.length),
            )}
          </p>
          <ul class="list-rows">
            {official.map(row => (
              <li key={row.list}>
                <p>
                  <strong>{listName(row.list)}</strong> <span class="quiet">{t(stateOf(row))}</span>
                </p>
                <RefreshLine row={row} refresh={refresh} now={now} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="practice-link">
        <a href="/extension/popup/practice.html">{t('welcome_practice')}</a>
      </p>
    </>
  );
}

function stateOf(row: ListRow): MessageKey {
  if (row.state === 'missing' && lacksKey(row)) return 'list_state_keyless';
  return row.on ? LIST_STATE[row.state] : 'list_state_off';
}

/** What the downloads of this visit came to, once they are over and not all well: lists that came speak for themselves. */
function outcomeOf({ state, asked, ended }: Refresh): MessageKey | undefined {
  if (isBusy(state) || asked.length > 0) return undefined;
  const failures = [...ended.values()].flatMap(({ failure }) => (failure ? [failure.reason] : []));
  if (failures.length === 0) return undefined;
  if (failures.includes('cancelled')) return 'welcome_lists_cancelled';
  const allOffline = failures.length === ended.size && failures.every(reason => reason === 'offline');
  return allOffline ? 'welcome_lists_offline' : 'welcome_lists_some';
}
