import type { JSX } from 'preact';
import type { RefreshFailureReason } from '../../src/watchlists/refresh-failed.ts';
import { t } from '../platform/i18n.ts';
import { listName } from '../ui/list-wording.ts';
import { FailureText, RunningLine } from './RefreshLine.tsx';
import { isRunning } from './refresh-state.ts';
import type { Import } from './use-import.ts';
import type { Refresh } from './use-refresh.ts';

/** What the user may overrule: only they know whether another size is meant. */
const SIZE_REASONS: ReadonlySet<RefreshFailureReason> = new Set(['shrunk', 'too-few']);

/** How far an import is, how it ended, and the question whether a list of another size is meant. */
export function ImportProgress({
  imports: { started, startWhateverSize, forget },
  refresh: { state, ended },
}: {
  readonly imports: Import;
  readonly refresh: Refresh;
}): JSX.Element | null {
  if (!started) return null;
  if (state?.list === started.list && isRunning(state)) return <RunningLine state={state} />;
  const end = ended.get(started.list);
  if (end?.phase !== 'failed') {
    return <p role="status">{end && t('import_done', listName(started.list))}</p>;
  }
  if (!end.failure || !SIZE_REASONS.has(end.failure.reason)) {
    return (
      <p role="status" class="failure">
        {end.failure && <FailureText failure={end.failure} />}
      </p>
    );
  }
  return (
    <div class="confirm" role="group" aria-label={t('import_shrunk')}>
      <p role="status">{t('import_shrunk')}</p>
      <button type="button" onClick={startWhateverSize}>
        {t('import_shrunk_yes')}
      </button>
      <button type="button" onClick={forget}>
        {t('import_shrunk_no')}
      </button>
    </div>
  );
}
