import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { ReaderHere } from './use-reader-here.ts';

const ANSWERS: Readonly<Record<NonNullable<ReaderHere['judged']>, MessageKey>> = {
  right: 'taught_is_right',
  wrong: 'taught_is_wrong',
  failed: 'error_not_answered',
};

/** A site the user taught is a guess until they said of a candidate that it was read rightly. */
export function TaughtQuestion({
  reader: { unconfirmed, judged, judge },
}: {
  readonly reader: ReaderHere;
}): JSX.Element | null {
  if (unconfirmed === undefined) return null;
  if (!unconfirmed.judgeable) return <p>{t('taught_second')}</p>;
  return (
    <div class="question">
      <h3>{t('taught_ask')}</h3>
      <p>{t('taught_ask_about')}</p>
      {(judged === undefined || judged === 'failed') && (
        <p class="answers">
          <button
            type="button"
            onClick={() => {
              judge(true);
            }}
          >
            {t('taught_yes')}
          </button>
          <button
            type="button"
            onClick={() => {
              judge(false);
            }}
          >
            {t('taught_no')}
          </button>
        </p>
      )}
      <p role="status">{judged && t(ANSWERS[judged])}</p>
    </div>
  );
}
