import type { JSX } from 'preact';
import type { KeptRow } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { KeptNewsList } from '../ui/KeptNewsList.tsx';
import { OfficialLink } from '../ui/OfficialLink.tsx';
import { Quoted } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import type { Kept } from './use-kept.ts';

/** One body a candidate: a row of days and counts, and below it what is new. Those with news stand first. */
export function KeptTable({
  rows,
  kept,
  now,
  pressed,
}: {
  readonly rows: readonly KeptRow[];
  readonly kept: Kept;
  readonly now: Date;
  /** A button was pressed that will not stay. */
  readonly pressed: () => void;
}): JSX.Element {
  const withNews = rows.filter(({ news }) => news.length > 0);
  const others = rows.filter(({ news }) => news.length === 0);
  return (
    <table class="lists kept" aria-label={t('options_kept')}>
      <thead>
        <tr>
          <th scope="col">{t('kept_column_name')}</th>
          <th scope="col">{t('kept_column_kept')}</th>
          <th scope="col">{t('kept_column_screened')}</th>
          <th scope="col">{t('kept_column_until')}</th>
          <th scope="col">{t('kept_column_matches')}</th>
          <td />
        </tr>
      </thead>
      {[...withNews, ...others].map(row => (
        <Body key={row.id} row={row} kept={kept} now={now} pressed={pressed} />
      ))}
    </table>
  );
}

function Body({
  row,
  kept: { seen, forget },
  now,
  pressed,
}: {
  readonly row: KeptRow;
  readonly kept: Kept;
  readonly now: Date;
  readonly pressed: () => void;
}): JSX.Element {
  const { id, url, keptAt, screenedAt, until, matches, news } = row;
  const name = row.name === '' ? t('kept_no_name') : row.name;
  return (
    <tbody>
      <tr>
        <th scope="row">
          <Quoted text={name} />
          <span class="quiet">
            <OfficialLink href={url}>
              <Quoted text={url.replace('https://', '')} />
            </OfficialLink>
          </span>
        </th>
        <td>
          <span class="cell-label">{t('kept_column_kept')}</span>
          <When iso={keptAt} />
        </td>
        <td>
          <span class="cell-label">{t('kept_column_screened')}</span>
          <When iso={screenedAt} now={now} />
        </td>
        <td>
          <span class="cell-label">{t('kept_column_until')}</span>
          <When iso={until} />
        </td>
        <td>
          <span class="cell-label">{t('kept_column_matches')}</span>
          {countText(matches)}
        </td>
        <td>
          <button
            type="button"
            aria-label={t('kept_forget_of', name)}
            onClick={() => {
              forget(id);
              pressed();
            }}
          >
            {t('kept_forget')}
          </button>
        </td>
      </tr>
      {news.length > 0 && (
        <tr class="below">
          <td colSpan={5}>
            <p class="loud">{t('kept_news')}</p>
            <KeptNewsList news={news} now={now} />
          </td>
          <td>
            <button
              type="button"
              aria-label={t('kept_seen_of', name)}
              onClick={() => {
                seen(id);
                pressed();
              }}
            >
              {t('kept_seen')}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
