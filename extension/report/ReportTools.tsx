import type { JSX } from 'preact';
import type { Report } from '../../src/assessment/report/report.ts';
import { t } from '../platform/i18n.ts';
import { REPORT_ID } from './report-id.ts';
import { saveFile } from './save-file.ts';
import { savedPage } from './saved-page.ts';

/** Print and save. On the screen alone. */
export function ReportTools({
  report,
  text,
}: {
  readonly report: Report;
  /** The file of its data. */
  readonly text: string;
}): JSX.Element {
  return (
    <div class="tools on-screen" role="group" aria-label={t('report_tools')}>
      <button
        type="button"
        onClick={() => {
          window.print();
        }}
      >
        {t('report_print')}
      </button>
      <button
        type="button"
        onClick={() => {
          const shown = document.getElementById(REPORT_ID);
          if (shown) saveFile(`${stemOf(report)}.html`, savedPage(shown, document), 'text/html');
        }}
      >
        {t('report_save_page')}
      </button>
      <button
        type="button"
        onClick={() => {
          saveFile(`${stemOf(report)}.json`, text, 'application/json');
        }}
      >
        {t('report_save_data')}
      </button>
    </div>
  );
}

/** Without the candidate's name: it would stand in the download list, in back-ups and in the folders of others. */
function stemOf({ madeAt }: Report): string {
  return `countersign-report-${madeAt.slice(0, 10)}`;
}
