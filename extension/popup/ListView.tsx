import type { JSX } from 'preact';
import { STATES } from '../../src/assessment/assessment.ts';
import type { ListedRow, TabState } from '../contract.ts';
import type { RefreshState } from '../list-contract.ts';
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
import { shortened } from '../ui/candidate/shortened.ts';
import { RefreshingLine } from './RefreshingLine.tsx';
import type { ReaderHere } from './use-reader-here.ts';
import { useRowOrder } from './use-row-order.ts';

/** A row is looked over; its profile has the whole name. */
const NAME_SHOWN = 80;

type ListPage = Extract<TabState, { kind: 'list' }>;

/** The candidates a page lists, each with its own state. The page as a whole has none. */
export function ListView({
  page,
  reader,
  refreshing,
  now,
  openSettings,
}: {
  readonly page: ListPage;
  readonly reader: ReaderHere;
  readonly refreshing?: RefreshState | undefined;
  readonly now: Date;
  readonly openSettings: () => void;
}): JSX.Element {
  const { rows, watch } = useRowOrder(page.rows);
  const count = countText(page.rows.length);
  return (
    <>
      <header class="head">
        <h1 class="state-line">{listTitle(page)}</h1>
        {page.rows.length > 0 && <StateCounts rows={page.rows} />}
        <p class="quiet">{t('list_about')}</p>
        {page.grade === 'unverified' && <p class="loud">{t(GRADE[page.grade])}</p>}
        {page.more && <p class="loud">{t('list_more', count)}</p>}
        {reader.ails && <HealthNote {...reader.ails} />}
        <ListLine coverage={page.searched} now={now} openSettings={openSettings} />
        <RefreshingLine refreshing={refreshing} />
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

/** How many rows there are of each state, the gravest first. */
function StateCounts({ rows }: { readonly rows: readonly ListedRow[] }): JSX.Element {
  return (
    <ul class="row-counts">
      {STATES.toReversed()
        .map(state => ({ state, count: rows.filter(row => row.state === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <li key={state} data-state={state}>
            <StateGlyph state={state} />
            <span>{t('checked_group', t(stateKey(state)), countText(count))}</span>
          </li>
        ))}
    </ul>
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
            <Quoted text={shortened(shown, NAME_SHOWN)} />
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
