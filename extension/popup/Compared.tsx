import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import type { AnswersHere } from './use-answers.ts';

/** The button under what was entered, and what came of its press. */
export function Compared({ came }: { readonly came: AnswersHere['came'] }): JSX.Element {
  return (
    <p>
      <button type="submit" aria-disabled={came === 'comparing'}>
        {t('answers_compare')}
      </button>{' '}
      <span role="status" class={came === 'failed' ? 'loud' : undefined}>
        {came === 'comparing' && t('answers_comparing')}
        {came === 'done' && t('answers_done')}
        {came === 'failed' && t('error_not_answered')}
      </span>
    </p>
  );
}
