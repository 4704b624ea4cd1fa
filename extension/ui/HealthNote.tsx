import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteHealth } from '../../src/readers/health.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { listText } from './format.ts';
import { FIELD } from './finding-wording.ts';
import { HEALTH } from './wording.ts';

/** That a reader no longer reads what it should, said loudly, with what is missing and a report to copy. */
export function HealthNote({
  site,
  health,
  report,
}: {
  readonly site: string;
  /** Absent where only the report is offered. */
  readonly health: SiteHealth | undefined;
  readonly report: string;
}): JSX.Element {
  return (
    <div class="health">
      {health && health.state !== 'ok' && <p class="loud">{t(HEALTH[health.state], site)}</p>}
      {health && health.missing.length > 0 && (
        <p>{t('health_missing', listText(health.missing.map(field => t(FIELD[field]))))}</p>
      )}
      <CopyReport site={site} report={report} />
    </div>
  );
}

function CopyReport({ site, report }: { readonly site: string; readonly report: string }): JSX.Element {
  const [outcome, setOutcome] = useState<MessageKey>();
  return (
    <p class="copy">
      <button
        type="button"
        aria-label={t('health_copy_of', site)}
        onClick={() => {
          // In the click itself: browsers let nothing be written to the clipboard later.
          navigator.clipboard.writeText(report).then(
            () => {
              setOutcome('health_copied');
            },
            () => {
              setOutcome('health_not_copied');
            },
          );
        }}
      >
        {t('health_copy')}
      </button>
      <span role="status">{outcome && t(outcome)}</span>
    </p>
  );
}
