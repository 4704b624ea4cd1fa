import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { AddPart } from './AddPart.tsx';
import { KeepPart } from './KeepPart.tsx';
import type { AnswersHere } from './use-answers.ts';
import type { KeptHere } from './use-kept-here.ts';
import { usePanel } from './use-panel.ts';

/** A page of the extension about the candidate of a tab. */
export type FurtherPage = 'next' | 'report';

/** What can be done about a candidate. Every button is there from the start: what comes later moves none. */
export function ActionsPart({
  kept,
  answers,
  openPage,
  now,
}: {
  readonly kept: KeptHere;
  /** Absent where nothing can be entered. */
  readonly answers: AnswersHere | undefined;
  /** Absent where those pages have nobody to be about. */
  readonly openPage: ((page: FurtherPage) => void) | undefined;
  readonly now: Date;
}): JSX.Element {
  const { shown, by, onKeyDown } = usePanel<'keep' | 'add'>();
  return (
    <div class="do" onKeyDown={onKeyDown}>
      <div class="do-buttons">
        {openPage && (
          <>
            <button
              type="button"
              class="first"
              onClick={() => {
                openPage('next');
              }}
            >
              {t('action_next')}
            </button>
            <button
              type="button"
              onClick={() => {
                openPage('report');
              }}
            >
              {t('action_report')}
            </button>
          </>
        )}
        <button type="button" {...by('keep')}>
          {t(keepLabel(kept))}
        </button>
        {answers && (
          <button type="button" {...by('add')}>
            {t('action_add')}
          </button>
        )}
      </div>
      {shown === 'keep' && <KeepPart kept={kept} now={now} />}
      {shown === 'add' && answers?.isKnown === true && <AddPart answers={answers} />}
    </div>
  );
}

function keepLabel({ row }: KeptHere): MessageKey {
  if (row === undefined) return 'keep_button';
  return row.news.length > 0 ? 'action_kept_news' : 'action_kept';
}
