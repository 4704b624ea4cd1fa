import type { JSX } from 'preact';
import type { ListRow, RefreshFailure, RefreshState } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { bytesText, countText } from '../ui/format.ts';
import { Progress } from '../ui/Progress.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import { PHASE, REFRESH_FAILED } from '../ui/wording.ts';
import type { Refresh } from './use-refresh.ts';

type Running = RefreshState & { readonly phase: Exclude<RefreshState['phase'], 'done' | 'failed'> };

/** Below a list: its refresh while it runs, how it ended, or the last failure. */
export function RefreshLine({
  row,
  refresh,
  now,
}: {
  readonly row: ListRow;
  readonly refresh: Refresh;
  readonly now: Date;
}): JSX.Element | null {
  if (refresh.asked === row.list) return <Progress done={0} of={0} words={t('refresh_asked')} />;
  const state = refresh.state?.list === row.list ? refresh.state : undefined;
  if (state && isRunning(state)) {
    return <Progress done={state.bytes} of={state.expectedBytes} words={progressText(state)} />;
  }
  if (state?.phase === 'done') return <p role="status">{t(PHASE.done)}</p>;
  const failure = state?.failure ?? row.lastFailure;
  if (!failure) return null;
  return (
    <p role="status" class="failure">
      <Sentence of="refresh_failed_at" values={[<When iso={failure.at} now={now} />, failureText(failure)]} />
    </p>
  );
}

function isRunning(state: RefreshState): state is Running {
  return state.phase !== 'done' && state.phase !== 'failed';
}

function progressText({ phase, bytes, expectedBytes, rows }: Running): string {
  const phaseText = t(PHASE[phase]);
  return expectedBytes > 0
    ? t('refresh_progress', phaseText, bytesText(bytes), bytesText(expectedBytes), countText(rows))
    : t('refresh_progress_open', phaseText, bytesText(bytes), countText(rows));
}

function failureText({ reason, detail }: RefreshFailure): string {
  return t(REFRESH_FAILED[reason], detail === undefined || detail === '' ? t('value_unknown') : detail);
}
