import type { JSX } from 'preact';
import type { RefreshState } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { HealthNote } from '../ui/HealthNote.tsx';
import { stateKey } from '../ui/wording.ts';
import { ActionsPart, type FurtherPage } from './ActionsPart.tsx';
import { AnswersPart } from './AnswersPart.tsx';
import { CandidateView } from './CandidateView.tsx';
import { ListView, listTitle } from './ListView.tsx';
import { NothingCheckedView, nothingCheckedTitle } from './NothingCheckedView.tsx';
import { GitHubPart } from './GitHubPart.tsx';
import { KeptNewsPart } from './KeptNewsPart.tsx';
import { RefreshingLine } from './RefreshingLine.tsx';
import type { AnswersHere } from './use-answers.ts';
import type { Deciding } from './use-deciding.ts';
import type { GitHubUse } from './use-github.ts';
import type { KeptHere } from './use-kept-here.ts';
import type { PageTools } from './use-page-tools.ts';
import type { ReaderHere } from './use-reader-here.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

export interface PopupProps {
  readonly reading: TabReading;
  readonly kept: KeptHere;
  readonly reader: ReaderHere;
  readonly tools: PageTools;
  /** Absent where there is no account to look up, or look-ups are off. */
  readonly github?: GitHubUse | undefined;
  /** Absent where nothing can be decided. */
  readonly deciding?: Deciding | undefined;
  /** Absent where nothing can be entered. */
  readonly answers?: AnswersHere | undefined;
  /** Lists that are being refreshed at this moment. */
  readonly refreshing?: RefreshState | undefined;
  /** Opens what to do next, or the report; absent where they have nobody to be about. */
  readonly openPage?: ((page: FurtherPage) => void) | undefined;
  readonly now: Date;
  /** Opened as a page of its own: no link to do so again. */
  readonly asPage: boolean;
  readonly openSettings: () => void;
}

/** The whole popup, from plain values. */
export function PopupView(props: PopupProps): JSX.Element {
  const { reading, kept, tools, now, asPage, openSettings } = props;
  const tab = reading.kind === 'read' && !asPage ? reading.tab : undefined;
  const offersForm = reading.kind === 'read' && ['candidate', 'list'].includes(reading.state.kind);
  return (
    <>
      <main data-state={stateIdOf(reading)}>
        <Content {...props} />
        {/* It comes later than the rest, and moves nothing. */}
        <KeptNewsPart kept={kept} now={now} openSettings={openSettings} />
      </main>
      {/* Not before the rest: it would be pushed down by it. */}
      {reading.kind !== 'loading' && (
        <footer class="foot">
          {tab !== undefined && (
            <a href={`?tab=${tab}`} target="_blank" rel="noopener">
              {t('popup_open_tab')}
            </a>
          )}
          {offersForm && (
            <button type="button" class="as-link" onClick={tools.enter}>
              {t('enter_candidate')}
            </button>
          )}
          <button type="button" class="as-link" onClick={openSettings}>
            {t('popup_settings')}
          </button>
        </footer>
      )}
    </>
  );
}

function Content({
  reading,
  kept,
  reader,
  tools,
  github,
  deciding,
  answers,
  refreshing,
  openPage,
  now,
  openSettings,
}: PopupProps): JSX.Element {
  if (reading.kind === 'loading') return <p class="loading">{t('popup_loading')}</p>;
  const state = reading.kind === 'read' ? reading.state : reading;
  switch (state.kind) {
    case 'candidate':
      return (
        <CandidateView
          page={state}
          reader={reader}
          deciding={deciding}
          refreshing={refreshing}
          lookedUp={github?.asked === true}
          now={now}
          openSettings={openSettings}
          actions={
            <ActionsPart key={state.person} kept={kept} answers={answers} openPage={openPage} now={now} />
          }
        >
          {answers && <AnswersPart answers={answers} />}
          {github && <GitHubPart github={github} now={now} />}
        </CandidateView>
      );
    case 'list':
      return (
        <ListView
          page={state}
          reader={reader}
          refreshing={refreshing}
          now={now}
          openSettings={openSettings}
        />
      );
    default:
      return (
        <NothingCheckedView
          reading={reading}
          situation={state.kind}
          tools={tools}
          openSettings={openSettings}
        >
          <RefreshingLine refreshing={refreshing} />
          {reader.ails && <HealthNote {...reader.ails} />}
        </NothingCheckedView>
      );
  }
}

/** For styles and tests: the state of the assessment, or what there is instead of one. */
function stateIdOf(reading: TabReading): string {
  if (reading.kind !== 'read') return reading.kind;
  return reading.state.kind === 'candidate' ? reading.state.assessment.state : reading.state.kind;
}

/**
 * The first line in words, for the title of the page; `undefined` while nothing is known. It names nobody: opened in a tab,
 * titles go into the history of the browser, which may carry it to other machines.
 */
export function headingOf(reading: TabReading): string | undefined {
  if (reading.kind === 'loading') return undefined;
  const state = reading.kind === 'read' ? reading.state : reading;
  switch (state.kind) {
    case 'candidate':
      return t(stateKey(state.assessment.state));
    case 'list':
      return listTitle(state);
    default:
      return nothingCheckedTitle(state.kind);
  }
}
