import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { stateKey } from '../ui/wording.ts';
import { CandidateView } from './CandidateView.tsx';
import { NothingCheckedView, nothingCheckedTitle } from './NothingCheckedView.tsx';
import { KeepPart } from './KeepPart.tsx';
import { KeptNewsPart } from './KeptNewsPart.tsx';
import type { KeptHere } from './use-kept-here.ts';
import type { TabReading } from './use-tab-state.ts';

export interface PopupProps {
  readonly reading: TabReading;
  readonly kept: KeptHere;
  readonly now: Date;
  /** Opened as a page of its own: no link to do so again. */
  readonly asPage: boolean;
  readonly openSettings: () => void;
}

/** The whole popup, from plain values. */
export function PopupView({ reading, kept, now, asPage, openSettings }: PopupProps): JSX.Element {
  const tab = reading.kind === 'read' && !asPage ? reading.tab : undefined;
  return (
    <>
      <main data-state={stateIdOf(reading)}>
        <KeptNewsPart kept={kept} now={now} openSettings={openSettings} />
        {reading.kind === 'read' && reading.state.kind === 'candidate' ? (
          <>
            <CandidateView page={reading.state} now={now} openSettings={openSettings} />
            <KeepPart kept={kept} now={now} />
          </>
        ) : (
          <NothingCheckedView reading={reading} />
        )}
      </main>
      <footer class="foot">
        {tab !== undefined && (
          <a href={`?tab=${tab}`} target="_blank" rel="noopener">
            {t('popup_open_tab')}
          </a>
        )}
        <button type="button" class="as-link" onClick={openSettings}>
          {t('popup_settings')}
        </button>
      </footer>
    </>
  );
}

/** For styles and tests: the state of the assessment, or what there is instead of one. */
function stateIdOf(reading: TabReading): string {
  if (reading.kind !== 'read') return reading.kind;
  return reading.state.kind === 'candidate' ? reading.state.assessment.state : reading.state.kind;
}

/** The first line in words, for the title of the page; `undefined` while nothing is known. */
export function headingOf(reading: TabReading): string | undefined {
  if (reading.kind === 'loading') return undefined;
  if (reading.kind === 'read' && reading.state.kind === 'candidate') {
    return t('state_for', t(stateKey(reading.state.assessment.state)), reading.state.name);
  }
  return nothingCheckedTitle(reading);
}
