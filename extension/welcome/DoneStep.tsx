import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { type Place, STEPS } from './steps.ts';

/** Behind the steps: how to begin, and the ways on. */
export function DoneStep({
  go,
  openSettings,
}: {
  readonly go: (place: Place) => void;
  readonly openSettings: () => void;
}): JSX.Element {
  return (
    <>
      <p>{t('welcome_done_use')}</p>
      <p>{t('welcome_done_pin')}</p>
      <p class="practice-link">
        <a href="/extension/popup/practice.html">{t('welcome_practice')}</a>
      </p>
      <p class="quiet">{t('welcome_done_again')}</p>
      <p class="ways">
        <button type="button" onClick={openSettings}>
          {t('welcome_settings')}
        </button>
        <button
          type="button"
          class="as-link"
          onClick={() => {
            go(STEPS[0]);
          }}
        >
          {t('welcome_done_restart')}
        </button>
      </p>
    </>
  );
}
