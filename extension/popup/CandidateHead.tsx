import type { JSX } from 'preact';
import type { TabState } from '../contract.ts';
import type { RefreshState } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { CheckedCount } from '../ui/candidate/CheckedCount.tsx';
import { ListLine } from '../ui/candidate/ListLine.tsx';
import { NameAsTyped } from '../ui/candidate/NameAsTyped.tsx';
import { shortened } from '../ui/candidate/shortened.ts';
import { Quoted, Sentence } from '../ui/Sentence.tsx';
import { siteName } from '../ui/site-name.ts';
import { StateLine } from '../ui/StateLine.tsx';
import { GRADE, NOT_CHECKED, STATE_MEANING, stateKey } from '../ui/wording.ts';
import { RefreshingLine } from './RefreshingLine.tsx';

type CandidatePage = Extract<TabState, { kind: 'candidate' }>;

/** As much of a name as is told in passing; what was read has the whole of it. */
const NAME_SHOWN = 80;

/** What must be readable in a second: the state, whose profile, how old the lists are, what was not checked. */
export function CandidateHead({
  page,
  refreshing,
  now,
  openSettings,
}: {
  readonly page: CandidatePage;
  readonly refreshing: RefreshState | undefined;
  readonly now: Date;
  readonly openSettings: () => void;
}): JSX.Element {
  const { state, coverage, disguises } = page.assessment;
  // Then that is what was not checked, and nothing is to be said of how old lists are.
  const hasNoList = coverage.notChecked.includes('no-list');
  return (
    <header class="head" data-state={state}>
      <StateLine state={state} heading={t(stateKey(state))} />
      <p class="whose">
        <Whose page={page} />
      </p>
      {state === 'possible-match' && <p class="quiet">{t(STATE_MEANING[state])}</p>}
      {!hasNoList && <ListLine coverage={coverage} now={now} openSettings={openSettings} />}
      <RefreshingLine refreshing={refreshing} />
      <CheckedCount coverage={coverage} />
      {page.grade === 'unverified' && <p class="loud">{t(GRADE[page.grade])}</p>}
      {coverage.notChecked.length > 0 && (
        <div class="not-checked">
          <h2>{t('checked_not')}</h2>
          <ul>
            {coverage.notChecked.map(reason => (
              <li>{t(NOT_CHECKED[reason])}</li>
            ))}
          </ul>
          {hasNoList && (
            <button type="button" onClick={openSettings}>
              {t('list_open')}
            </button>
          )}
        </div>
      )}
      {disguises.map(disguise => (
        <NameAsTyped disguise={disguise} />
      ))}
    </header>
  );
}

function Whose({ page: { name, grade, reader, url } }: { readonly page: CandidatePage }): JSX.Element {
  if (grade === 'typed' && name === '') return <>{t('popup_typed_unnamed')}</>;
  const quoted = (
    <strong title={name.length > NAME_SHOWN ? name : undefined}>
      {name === '' ? t('report_unnamed') : <Quoted text={shortened(name, NAME_SHOWN)} />}
    </strong>
  );
  return grade === 'typed' ? (
    <Sentence of="popup_typed" values={[quoted]} />
  ) : (
    <Sentence of="popup_profile" values={[quoted, siteName(reader, url)]} />
  );
}
