import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RefreshFailureReason } from '../../src/watchlists/refresh-failed.ts';
import { t } from '../platform/i18n.ts';
import { listName } from '../ui/list-wording.ts';
import { FailureText, RunningLine } from '../ui/settings/RefreshLine.tsx';
import { isRunning } from '../ui/settings/refresh-state.ts';
import type { Import } from './use-import.ts';
import type { Refresh } from '../ui/settings/use-refresh.ts';

/** What the user may overrule: only they know whether another size is meant. */
const SIZE_REASONS: ReadonlySet<RefreshFailureReason> = new Set(['shrunk', 'too-few']);

/** How far an import is, how it ended, and the question whether a list of another size is meant. */
export function ImportProgress({
  imports,
  refresh,
}: {
  readonly imports: Import;
  readonly refresh: Refresh;
}): JSX.Element | null {
  const { started } = imports;
  const place = useRef<HTMLDivElement>(null);
  // The button that began it is gone: the keyboard goes on here.
  useEffect(() => {
    if (started) place.current?.focus();
  }, [started]);
  if (!started) return null;
  return (
    <div class="import-progress" tabIndex={-1} ref={place}>
      <Standing list={started.list} imports={imports} refresh={refresh} />
    </div>
  );
}

function Standing({
  list,
  imports: { startWhateverSize, forget },
  refresh: { state, ended },
}: {
  readonly list: string;
  readonly imports: Import;
  readonly refresh: Refresh;
}): JSX.Element {
  if (state?.list === list && isRunning(state)) return <RunningLine state={state} />;
  const end = ended.get(list);
  if (end?.phase !== 'failed') {
    return <p role="status">{t(end ? 'import_done' : 'refresh_asked', listName(list))}</p>;
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
