import type { ComponentChildren, JSX } from 'preact';
import type { TabState } from '../contract.ts';
import type { RefreshState } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { AgreesList, toldOf } from '../ui/candidate/AgreesSection.tsx';
import { CheckedDetails } from '../ui/candidate/CheckedSection.tsx';
import { inOrder } from '../ui/candidate/match-order.ts';
import { MatchList } from '../ui/candidate/MatchList.tsx';
import { HealthNote } from '../ui/HealthNote.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import { GRADE, MISSING, MISSING_TYPED, STATE_MEANING } from '../ui/wording.ts';
import { CandidateHead } from './CandidateHead.tsx';
import { ChapterFold } from './ChapterFold.tsx';
import { FindingsFold } from './FindingsFold.tsx';
import { Gist } from './Gist.tsx';
import { ReadDetails, ReadSection } from './ReadSection.tsx';
import type { Deciding } from './use-deciding.ts';
import type { ReaderHere } from './use-reader-here.ts';
import { isAbout } from '../../src/assessment/weightiest.ts';

type CandidatePage = Extract<TabState, { kind: 'candidate' }>;

/** One assessed candidate: the state and the lines that matter, what can be done, and, folded, all the rest. */
export function CandidateView({
  page,
  reader,
  deciding,
  refreshing,
  lookedUp = false,
  now,
  openSettings,
  actions,
  children,
}: {
  readonly page: CandidatePage;
  /** Absent where the user entered the candidate: then nothing was read. */
  readonly reader?: ReaderHere;
  /** Absent where nothing can be decided, as of what was entered. */
  readonly deciding?: Deciding | undefined;
  readonly refreshing?: RefreshState | undefined;
  /** GitHub was asked about the candidate’s account. */
  readonly lookedUp?: boolean;
  readonly now: Date;
  readonly openSettings: () => void;
  /** What can be done about the candidate. */
  readonly actions?: ComponentChildren;
  /** Further chapters. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { assessment } = page;
  const { state, findings, agreements, matches, coverage } = assessment;
  const others = inOrder(matches).filter(match => !findings.some(finding => isAbout(finding, match)));
  const told = toldOf(agreements);
  return (
    <>
      <CandidateHead page={page} refreshing={refreshing} now={now} openSettings={openSettings} />
      <Gist assessment={assessment} person={page.person} deciding={deciding} />
      {actions}
      {reader?.ails && (
        <div class="section">
          <HealthNote {...reader.ails} />
        </div>
      )}
      {/* What a reading rests on that nobody has confirmed is not folded away. */}
      {reader?.unconfirmed && <ReadSection page={page} reader={reader} />}
      <div class="chapters">
        <FindingsFold page={page} deciding={deciding} />
        {others.length > 0 && (
          <ChapterFold heading={t('section_matches')} count={others.length}>
            {() => <MatchList matches={others} />}
          </ChapterFold>
        )}
        {told.length > 0 && (
          <ChapterFold heading={t('section_agrees')} count={told.length}>
            {() => <AgreesList told={told} />}
          </ChapterFold>
        )}
        {reader && !reader.unconfirmed && (
          <ChapterFold heading={t('read_heading')}>{() => <ReadDetails page={page} />}</ChapterFold>
        )}
        <ChapterFold heading={t('section_checked')}>
          {() => <CheckedDetails coverage={coverage} missing={reader ? MISSING : MISSING_TYPED} now={now} />}
        </ChapterFold>
        {children}
      </div>
      <p class="small-print">
        {(state === 'ask' || state === 'resolve') && <>{t(STATE_MEANING[state])} </>}
        {reader ? (
          <Sentence of="popup_read" values={[<When iso={page.readAt} now={now} />]} />
        ) : (
          t(GRADE.typed)
        )}{' '}
        {t(lookedUp ? 'popup_local_but_github' : 'popup_local')}
        {deciding?.isPrivate === true && <> {t('popup_private')}</>}
      </p>
    </>
  );
}
