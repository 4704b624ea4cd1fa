import type { JSX } from 'preact';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import type { TabState } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { CheckedCount } from '../ui/candidate/CheckedCount.tsx';
import { NameAsTyped } from '../ui/candidate/NameAsTyped.tsx';
import { ListLine } from '../ui/candidate/ListLine.tsx';
import { countText } from '../ui/format.ts';
import { Quoted, Sentence } from '../ui/Sentence.tsx';
import { StateLine } from '../ui/StateLine.tsx';
import { siteName } from '../ui/site-name.ts';
import { NOT_CHECKED, STATE_MEANING, stateKey } from '../ui/wording.ts';

type CandidatePage = Extract<TabState, { kind: 'candidate' }>;

/** What must be readable in a second: the state, whose profile, what was not checked, how old the lists are. */
export function CandidateHead({
  page,
  now,
  openSettings,
}: {
  readonly page: CandidatePage;
  readonly now: Date;
  readonly openSettings: () => void;
}): JSX.Element {
  const { state, coverage, disguises } = page.assessment;
  return (
    <header class="head" data-state={state}>
      <StateLine state={state} heading={t(stateKey(state))} />
      <p class="whose">
        <Whose page={page} />
      </p>
      {disguises.map(disguise => (
        <NameAsTyped disguise={disguise} />
      ))}
      <p>{t(STATE_MEANING[state])}</p>
      <Settled assessment={page.assessment} />
      {coverage.notChecked.length > 0 && (
        <div class="not-checked">
          <h2>{t('checked_not')}</h2>
          <ul>
            {coverage.notChecked.map(reason => (
              <li>{t(NOT_CHECKED[reason])}</li>
            ))}
          </ul>
        </div>
      )}
      <CheckedCount coverage={coverage} />
      <ListLine coverage={coverage} now={now} openSettings={openSettings} />
    </header>
  );
}

/** Findings that do not make the state, and why: what the user decided, and the sensitivity they chose. */
function Settled({ assessment: { state, findings } }: { readonly assessment: Assessment }): JSX.Element {
  const settled = findings.filter(isSettled).length;
  const isQuiet = state === 'nothing-found' || state === 'unreadable';
  const below = isQuiet ? findings.filter(each => each.strength !== 'note' && !isSettled(each)).length : 0;
  return (
    <>
      {settled > 0 && <p>{t('decided_count', countText(settled))}</p>}
      {below > 0 && <p class="loud">{t('findings_below_sensitivity', countText(below))}</p>}
    </>
  );
}

function Whose({ page: { name, grade, reader, url } }: { readonly page: CandidatePage }): JSX.Element {
  if (grade === 'typed' && name === '') return <>{t('popup_typed_unnamed')}</>;
  const quoted = (
    <strong>
      <Quoted text={name} />
    </strong>
  );
  return grade === 'typed' ? (
    <Sentence of="popup_typed" values={[quoted]} />
  ) : (
    <Sentence of="popup_profile" values={[quoted, siteName(reader, url)]} />
  );
}
