import type { JSX } from 'preact';
import type { Check, Coverage } from '../../src/assessment/assessment.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { ListAge, ListStale } from '../ui/ListAge.tsx';
import { Section } from '../ui/Section.tsx';
import { signalKey } from '../ui/signal-wording.ts';
import { FIELD } from '../ui/finding-wording.ts';
import { type MISSING } from '../ui/wording.ts';

/** What was checked, what lacked data and why, and which lists were used: as plain to see as the findings. */
export function CheckedSection({
  coverage,
  missing,
  now,
}: {
  readonly coverage: Coverage;
  /** How to say that a field has no value. */
  readonly missing: typeof MISSING;
  readonly now: Date;
}): JSX.Element {
  const { checks, lists } = coverage;
  const fared = (outcome: Check['outcome']): readonly Check[] =>
    checks.filter(check => check.outcome === outcome);
  return (
    <Section heading={t('section_checked')}>
      <Checks heading={t('checked_lacked')} checks={fared('lacks-data')} missing={missing} />
      <Checks heading={t('checked_failed')} checks={fared('failed')} missing={missing} />
      {checks.length > 0 && (
        <details class="more">
          <summary>{t('checked_had')}</summary>
          <Checks heading={t('checked_raised')} checks={fared('raised')} missing={missing} />
          <Checks heading={t('checked_quiet')} checks={fared('silent')} missing={missing} />
        </details>
      )}
      <h3>{t('checked_lists')}</h3>
      {lists.length === 0 ? (
        <p>{t('checked_no_lists')}</p>
      ) : (
        <ul>
          {lists.map(list => (
            <li>
              <ListAge list={list} now={now} />
              <span class="quiet below">
                {t('list_counts', countText(list.entries), countText(list.names))}
              </span>
              {list.stale !== undefined && (
                <span class="below">
                  <ListStale list={list} now={now} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Checks({
  heading,
  checks,
  missing: words,
}: {
  readonly heading: string;
  readonly checks: readonly Check[];
  readonly missing: typeof MISSING;
}): JSX.Element | null {
  if (checks.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="checks">
        {checks.map(({ signal, fields }) => (
          <li>
            {checkName(signal)}
            {fields.length > 0 && (
              <ul class="quiet">
                {fields.map(({ field, missing }) => (
                  <li>{t('missing_line', t(FIELD[field]), t(words[missing]))}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function checkName(signal: string): string {
  const key = signalKey(signal, 'check');
  return key ? t(key) : signal;
}
