import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { NoReport } from './NoReport.tsx';
import { OpenReport } from './OpenReport.tsx';
import { ReportView } from './ReportView.tsx';
import { type OpenedFile, useOpened } from './use-opened.ts';
import { useReport } from './use-report.ts';
import { useReview } from './use-review.ts';

/** The report of the candidate in a tab, or one that was saved. @param asked the tab; absent where there is none */
export function ReportScreen({ asked }: { readonly asked: number | undefined }): JSX.Element {
  const opening = useOpened();
  const { opened, bad, open } = opening;
  const main = useRef<HTMLElement>(null);
  // Without the name: browsers keep titles in their history, and may carry it to other machines.
  const title = t('report_title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // Whoever opened a file goes on reading at its beginning.
    if (opened) main.current?.focus();
  }, [opened]);
  const opener = <OpenReport bad={bad} open={open} />;
  return (
    <main
      ref={main}
      class="report"
      tabIndex={-1}
      onDragOver={event => {
        event.preventDefault();
      }}
      onDrop={event => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file) open(file);
      }}
    >
      {opened ? (
        <Opened key={opened.turn} opened={opened} opener={opener} />
      ) : asked === undefined ? (
        <NoReport why="none" opener={opener} />
      ) : (
        <Live tab={asked} opener={opener} />
      )}
    </main>
  );
}

interface WithOpener {
  /** Where another report is opened: behind the one that is read. */
  readonly opener: JSX.Element;
}

function Opened({ opened, opener }: WithOpener & { readonly opened: OpenedFile }): JSX.Element {
  return (
    <>
      <ReportView report={opened.report} opened={opened} />
      {opener}
    </>
  );
}

function Live({ tab, opener }: WithOpener & { readonly tab: number }): JSX.Element {
  const made = useReport(tab);
  const reviewing = useReview(made.kind === 'made' ? made : undefined);
  if (made.kind === 'loading') return <p role="status">{t('report_loading')}</p>;
  if (made.kind !== 'made') return <NoReport why={made.kind} opener={opener} />;
  return (
    <>
      <ReportView report={{ ...made.report, review: reviewing.review }} reviewing={reviewing} />
      {opener}
    </>
  );
}
