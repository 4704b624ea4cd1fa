import type { ComponentChildren, JSX } from 'preact';
import type { KeptRow } from '../kept-contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
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
        <Cell column="kept_column_kept">
          <When iso={keptAt} />
        </Cell>
        <Cell column="kept_column_screened">
          <When iso={screenedAt} now={now} />
        </Cell>
        <Cell column="kept_column_until">
          <When iso={until} />
        </Cell>
        <Cell column="kept_column_matches">{countText(matches)}</Cell>
        <td>
          <Press
            label={t('kept_forget_of', name)}
            words="kept_forget"
            press={() => {
              forget(id);
              pressed();
            }}
          />
        </td>
      </tr>
      {news.length > 0 && (
        <tr class="below">
          <td colSpan={5}>
            <p class="loud">{t('kept_news')}</p>
            <KeptNewsList news={news} now={now} />
          </td>
          <td>
            <Press
              label={t('kept_seen_of', name)}
              words="kept_seen"
              press={() => {
                seen(id);
                pressed();
              }}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Cell({
  column,
  children,
}: {
  readonly column: MessageKey;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <td>
      <span class="cell-label">{t(column)}</span>
      {children}
    </td>
  );
}

function Press({
  label,
  words,
  press,
}: {
  /** What it does to whom, for screen readers. */
  readonly label: string;
  readonly words: MessageKey;
  readonly press: () => void;
}): JSX.Element {
  return (
    <button type="button" aria-label={label} onClick={press}>
      {t(words)}
    </button>
  );
}
