import type { JSX } from 'preact';
import type { ListRow, RefreshFailure } from '../../list-contract.ts';
import { t } from '../../platform/i18n.ts';
import { bytesText, countText } from '../format.ts';
import { PHASE, REFRESH_FAILED } from '../list-wording.ts';
import { Progress } from '../Progress.tsx';
import { Sentence } from '../Sentence.tsx';
import { When } from '../When.tsx';
import { isRunning, type Running } from './refresh-state.ts';
import type { Refresh } from './use-refresh.ts';

/** Below a list: its refresh while it runs or waits, how it ended, or the last failure. */
export function RefreshLine({
  row,
  refresh: { state, asked, ended, refused },
  now,
}: {
  readonly row: ListRow;
  readonly refresh: Refresh;
  readonly now: Date;
}): JSX.Element | null {
  if (state?.list === row.list && isRunning(state)) {
    return <RunningLine state={state} />;
  }
  if (state?.waiting.includes(row.list)) return <p role="status">{t('refresh_waits')}</p>;
  if (asked.includes(row.list)) return <Progress done={0} of={0} words={t('refresh_asked')} />;
  if (refused.length === 1 && refused[0] === row.list) return <p role="status">{t('refresh_refused')}</p>;
  const end = ended.get(row.list);
  if (end?.phase === 'done' || end?.phase === 'unchanged') return <p role="status">{t(PHASE[end.phase])}</p>;
  const failure = end?.failure ?? row.lastFailure;
  if (!failure) return null;
  return (
    <p role="status" class="failure">
      <FailureWords failure={failure} failures={row.failures} now={now} />
    </p>
  );
}

export function RunningLine({ state }: { readonly state: Running }): JSX.Element {
  return <Progress done={state.bytes} of={state.expectedBytes} words={progressText(state)} />;
}

/** Why a refresh failed, in one sentence. */
export function FailureText({
  failure: { reason, detail },
}: {
  readonly failure: RefreshFailure;
}): JSX.Element {
  return (
    <>{t(REFRESH_FAILED[reason], detail === undefined || detail === '' ? t('value_unknown') : detail)}</>
  );
}

function FailureWords({
  failure,
  failures,
  now,
}: {
  readonly failure: RefreshFailure;
  readonly failures: number;
  readonly now: Date;
}): JSX.Element {
  const when = <When iso={failure.at} now={now} />;
  const reason = <FailureText failure={failure} />;
  return failures > 1 ? (
    <Sentence of="refresh_failed_often" values={[countText(failures), when, reason]} />
  ) : (
    <Sentence of="refresh_failed_at" values={[when, reason]} />
  );
}

function progressText({ phase, bytes, expectedBytes, rows }: Running): string {
  const phaseText = t(PHASE[phase]);
  if (bytes === 0 && rows === 0) return t('refresh_progress_begun', phaseText);
  return expectedBytes > 0
    ? t('refresh_progress', phaseText, bytesText(bytes), bytesText(expectedBytes), countText(rows))
    : t('refresh_progress_open', phaseText, bytesText(bytes), countText(rows));
}
