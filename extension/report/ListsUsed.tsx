import type { JSX } from 'preact';
import type { Coverage, ListUsed } from '../../src/assessment/assessment.ts';
import { t } from '../platform/i18n.ts';
import { countText, dateText, listText, momentText } from '../ui/format.ts';
import { listName } from '../ui/list-wording.ts';

/** Which lists were searched, each with its dates: on paper "three hours ago" says nothing. */
export function ListsUsed({
  coverage: { lists, starterOnly },
}: {
  readonly coverage: Pick<Coverage, 'lists' | 'starterOnly'>;
}): JSX.Element {
  return (
    <section>
      <h2>{t('report_lists')}</h2>
      {lists.length === 0 && <p class="loud">{t('report_unsearched')}</p>}
      {starterOnly && <p class="loud">{t('list_starter_only')}</p>}
      <ul>
        {lists.map((list, place) => (
          <li key={place}>
            <strong>{listName(list.list)}</strong>: {listText(datesOf(list))}
            <span class="quiet below">
              {t('list_counts', countText(list.entries), countText(list.names))}
            </span>
            {list.stale !== undefined && (
              <span class="loud below">{t('list_stale_one', listName(list.list))}</span>
            )}
            {(list.failures ?? 0) > 0 && (
              <span class="below">{t('report_list_failures', countText(list.failures ?? 0))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function datesOf({ publishedAt, fetchedAt, checkedAt }: ListUsed): readonly string[] {
  return [
    publishedAt === undefined ? t('report_list_undated') : t('report_list_published', dateText(publishedAt)),
    fetchedAt === undefined ? t('report_list_packaged') : t('report_list_fetched', momentText(fetchedAt)),
    ...(checkedAt === undefined || checkedAt === fetchedAt
      ? []
      : [t('report_list_confirmed', momentText(checkedAt))]),
  ];
}
