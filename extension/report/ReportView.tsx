import type { JSX } from 'preact';
import { type Report, reportText } from '../../src/assessment/report/report.ts';
import { isMissing } from '../../src/candidate/claim.ts';
import { t } from '../platform/i18n.ts';
import { momentText } from '../ui/format.ts';
import { titleName } from '../ui/title-name.ts';
import { ClockPart } from './ClockPart.tsx';
import { FindingsPart } from './FindingsPart.tsx';
import { AgreesPart } from './AgreesPart.tsx';
import { REPORT_ID } from './report-id.ts';
import { ReportHead } from './ReportHead.tsx';
import { ReportTools } from './ReportTools.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { SumPart } from './SumPart.tsx';
import { TimelinePart } from './TimelinePart.tsx';
import { CheckedPart, UncheckedPart } from './UncheckedPart.tsx';
import { usePageHeads } from './use-page-heads.ts';
import { useUnfolded } from './use-unfolded.ts';
import type { OpenedFile } from './use-opened.ts';
import type { Reviewing } from './use-review.ts';

/** Everything of one report, in the order in which it is read. */
export function ReportView({
  report,
  opened,
  reviewing,
}: {
  readonly report: Report;
  /** The file it was opened from, where it was. */
  readonly opened?: OpenedFile;
  /** Absent where nothing can be written. */
  readonly reviewing?: Reviewing;
}): JSX.Element {
  const { candidate, assessment, review, clocks } = report;
  const unfolded = useUnfolded();
  const text = opened?.text ?? reportText(report);
  const { name } = candidate;
  usePageHeads(
    t('app_name'),
    isMissing(name) ? t('report_unnamed') : titleName(name.value),
    momentText(report.madeAt),
  );
  return (
    <>
      <ReportTools report={report} text={text} />
      <article id={REPORT_ID} ref={unfolded} class="document">
        {opened && (
          <p class="opened" role="status">
            {t('report_opened', opened.name)}
          </p>
        )}
        <ReportHead report={report} />
        <FindingsPart assessment={assessment} />
        <AgreesPart agreements={assessment.agreements} />
        <UncheckedPart coverage={assessment.coverage} grade={candidate.grade} />
        <ReviewPart review={review} reviewing={reviewing} />
        <TimelinePart candidate={candidate} />
        <ClockPart clocks={clocks} />
        <CheckedPart coverage={assessment.coverage} grade={candidate.grade} />
        <SumPart text={text} />
        <footer class="quiet">
          <p>{t('report_fair')}</p>
          {!opened && <p>{t('report_local')}</p>}
        </footer>
      </article>
    </>
  );
}
