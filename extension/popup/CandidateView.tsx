import type { JSX } from 'preact';
import type { Finding, Strength } from '../../src/signals/signal.ts';
import type { Match } from '../../src/watchlists/match.ts';
import type { TabState } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import { GRADE, MISSING, MISSING_TYPED } from '../ui/wording.ts';
import { AgreesSection } from '../ui/candidate/AgreesSection.tsx';
import { CandidateHead } from './CandidateHead.tsx';
import { CheckedSection } from '../ui/candidate/CheckedSection.tsx';
import { FindingCard } from './FindingCard.tsx';
import { MatchList } from '../ui/candidate/MatchList.tsx';
import { inOrder } from '../ui/candidate/match-order.ts';
import { ReadSection } from './ReadSection.tsx';
import type { Deciding } from './use-deciding.ts';
import type { ReaderHere } from './use-reader-here.ts';

type CandidatePage = Extract<TabState, { kind: 'candidate' }>;

const RANK: Readonly<Record<Strength, number>> = { strong: 0, moderate: 1, note: 2 };

/** One assessed candidate: the state, what it rests on, and what could not be checked. */
export function CandidateView({
  page,
  reader,
  deciding,
  lookedUp = false,
  now,
  openSettings,
}: {
  readonly page: CandidatePage;
  /** Absent where the user entered the candidate: then nothing was read. */
  readonly reader?: ReaderHere;
  /** Absent where nothing can be decided, as of what was entered. */
  readonly deciding?: Deciding | undefined;
  /** GitHub was asked about the candidate’s account. */
  readonly lookedUp?: boolean;
  readonly now: Date;
  readonly openSettings: () => void;
}): JSX.Element {
  const { state, findings, agreements, matches, coverage } = page.assessment;
  const strongestFirst = findings
    .map((finding, at) => ({ finding, at }))
    .sort((a, b) => RANK[a.finding.strength] - RANK[b.finding.strength]);
  const others = inOrder(matches).filter(match => !findings.some(finding => isAbout(finding, match)));
  return (
    <>
      <CandidateHead page={page} now={now} openSettings={openSettings} />
      {reader && <ReadSection page={page} reader={reader} />}
      {strongestFirst.length > 0 && (
        <Section heading={t('section_findings')}>
          {strongestFirst.map(({ finding, at }) => (
            <FindingCard
              key={`${page.person} ${finding.signal} ${at}`}
              finding={finding}
              at={at}
              state={state}
              match={matches.find(match => isAbout(finding, match))}
              deciding={deciding}
            />
          ))}
        </Section>
      )}
      {others.length > 0 && (
        <Section heading={t('section_matches')}>
          <MatchList matches={others} />
        </Section>
      )}
      <AgreesSection agreements={agreements} />
      <CheckedSection coverage={coverage} missing={reader ? MISSING : MISSING_TYPED} now={now} />
      <p class="small-print">
        {reader ? (
          <Sentence of="popup_read" values={[<When iso={page.readAt} now={now} />]} />
        ) : (
          t(GRADE.typed)
        )}{' '}
        {t(lookedUp ? 'popup_local_but_github' : 'popup_local')}
      </p>
    </>
  );
}

function isAbout({ listed }: Finding, match: Match): boolean {
  return listed?.list === match.list && listed.id === match.id;
}
