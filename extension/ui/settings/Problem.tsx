import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n.ts';

/** One sentence on what went wrong, and a way to try again where there is one. */
export function Problem({
  problem,
  retry,
}: {
  readonly problem: MessageKey | undefined;
  readonly retry?: () => void;
}): JSX.Element | null {
  if (problem === undefined) return null;
  return (
    <div class="problem" role="alert">
      <p>{t(problem)}</p>
      {retry && problem !== 'error_gone' && (
        <button type="button" onClick={retry}>
          {t('error_retry')}
        </button>
      )}
    </div>
  );
}
