import type { JSX } from 'preact';
import type { Coverage } from '../../../src/assessment/assessment.ts';
import { t } from '../../platform/i18n.ts';
import { countText } from '../format.ts';

/** How much the state rests on: it belongs beside the state, or a quiet state says more than it knows. */
export function CheckedCount({ coverage: { checks } }: { readonly coverage: Coverage }): JSX.Element {
  const had = checks.filter(({ outcome }) => outcome === 'raised' || outcome === 'silent').length;
  const lacking = checks.flatMap(({ fields }) => fields);
  const isPartialName = lacking.some(({ field, missing }) => field === 'name' && missing === 'masked');
  const isUnloaded = lacking.some(({ missing }) => missing === 'not-loaded');
  return (
    <p class="counted">
      {t('checked_count', countText(had), countText(checks.length))}
      {isPartialName && <> {t('checked_partial_name')}</>}
      {isUnloaded && <> {t('checked_not_loaded')}</>}
    </p>
  );
}
