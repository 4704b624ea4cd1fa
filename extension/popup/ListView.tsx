import type { JSX } from 'preact';
import type { ListedRow, TabState } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { HealthNote } from '../ui/HealthNote.tsx';
import { OfficialLink } from '../ui/OfficialLink.tsx';
import { Quoted, Sentence } from '../ui/Sentence.tsx';
import { signalKey } from '../ui/signal-wording.ts';
import { StateGlyph } from '../ui/StateGlyph.tsx';
import { When } from '../ui/When.tsx';
import { GRADE, stateKey } from '../ui/wording.ts';
import { ListLine } from '../ui/candidate/ListLine.tsx';
import type { ReaderHere } from './use-reader-here.ts';
import { useRowOrder } from './use-row-order.ts';

type ListPage = Extract<TabState, { kind: 'list' }>;

/** The candidates a page lists, each with its own state. The page as a whole has none. */
export function ListView({
  page,
  reader,
  now,
  openSettings,
}: {
  readonly page: ListPage;
  readonly reader: ReaderHere;
  readonly now: Date;
  readonly openSettings: () => void;
}): JSX.Element {
  const { rows, watch } = useRowOrder(page.rows);
  const count = countText(page.rows.length);
  return (
    <>
      <header class="head">
        <h1 class="state-line">{listTitle(page)}</h1>
        <p>{t('list_about')}</p>
        {page.grade === 'unverified' && <p class="loud">{t(GRADE[page.grade])}</p>}
        {page.more && <p class="loud">{t('list_more', count)}</p>}
        {reader.ails && <HealthNote {...reader.ails} />}
        <ListLine coverage={page.searched} now={now} openSettings={openSettings} />
      </header>
      <ul class="rows" {...watch}>
        {rows.map(row => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      <p class="small-print">
        <Sentence of="popup_read" values={[<When iso={page.readAt} now={now} />]} /> {t('list_local')}
      </p>
    </>
  );
}

export function listTitle({ rows }: ListPage): string {
  return t('list_title', countText(rows.length));
}

function Row({ row }: { readonly row: ListedRow }): JSX.Element {
  const { name, url, state, partialName, findings, matches } = row;
  const shown = name === '' ? t('list_row_unnamed') : name;
  return (
    <li data-state={state}>
      <StateGlyph state={state} />
      <div>
        <p class="row-line">
          <OfficialLink href={url}>
            <Quoted text={shown} />
          </OfficialLink>
          <span class="row-state">{t(stateKey(state))}</span>
        </p>
        {partialName && <p class="quiet">{t('list_row_partial')}</p>}
        {findings.map(id => {
          const title = signalKey(id, 'title');
          return title && <p key={id}>{t(title)}</p>;
        })}
        {matches > 0 && <p class="quiet">{t('list_row_matches', countText(matches))}</p>}
      </div>
    </li>
  );
}
