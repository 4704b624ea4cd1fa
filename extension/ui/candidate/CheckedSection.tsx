import type { JSX } from 'preact';
import type { Check, Coverage } from '../../../src/assessment/assessment.ts';
import { t } from '../../platform/i18n.ts';
import { countText } from '../format.ts';
import { ListAge, ListStale } from '../ListAge.tsx';
import { Section } from '../Section.tsx';
import type { MISSING } from '../wording.ts';
import { CheckGroups } from './CheckGroups.tsx';

interface Checked {
  readonly coverage: Coverage;
  /** How to say that a field has no value. */
  readonly missing: typeof MISSING;
  readonly now: Date;
}

/** What was checked, what lacked data and why, and which lists were used: as plain to see as the findings. */
export function CheckedSection(checked: Checked): JSX.Element {
  return (
    <Section heading={t('section_checked')}>
      <CheckedDetails {...checked} />
    </Section>
  );
}

/** The same without a heading of its own. */
export function CheckedDetails({ coverage, missing, now }: Checked): JSX.Element {
  const { checks, lists } = coverage;
  const fared = (outcome: Check['outcome']): readonly Check[] =>
    checks.filter(check => check.outcome === outcome);
  return (
    <>
      <CheckGroups heading={t('checked_failed')} checks={fared('failed')} missing={missing} isOpen />
      <CheckGroups heading={t('checked_lacked')} checks={fared('lacks-data')} missing={missing} />
      <CheckGroups heading={t('checked_raised')} checks={fared('raised')} missing={missing} />
      <CheckGroups heading={t('checked_quiet')} checks={fared('silent')} missing={missing} />
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
    </>
  );
}
