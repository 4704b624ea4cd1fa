import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { keptUntil } from '../../src/assessment/kept.ts';
import type { KeptRow, Settings } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { countText, daysText } from '../ui/format.ts';
import type { Kept } from './use-kept.ts';

const DAYS = { fewest: 1, most: 3_650 } as const;

/** For how long candidates are kept. A shorter time that forgets some is asked about first. */
export function KeepDaysForm({
  rows,
  kept,
  settings,
  reload,
  now,
}: {
  readonly rows: readonly KeptRow[];
  readonly kept: Kept;
  readonly settings: Settings;
  /** Reads the settings again. */
  readonly reload: () => void;
  readonly now: Date;
}): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [changed, setChanged] = useState(false);
  const days = Number(typed ?? settings.keepDays);
  const isDays = Number.isInteger(days) && days >= DAYS.fewest && days <= DAYS.most;
  const over = isDays ? rows.filter(row => keptUntil(row, days) <= now.getTime()).length : 0;

  const leave = (): void => {
    setTyped(undefined);
    setAsking(false);
  };
  const change = (): void => {
    setAsking(false);
    void kept.keepFor(settings, days).then(done => {
      setChanged(done);
      if (!done) return;
      setTyped(undefined);
      reload();
    });
  };
  return (
    <form
      class="keep-days"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (!isDays) return;
        if (over > 0) setAsking(true);
        else change();
      }}
    >
      <label for={`${id}-days`}>{t('kept_days')}</label>
      <input
        type="number"
        id={`${id}-days`}
        aria-describedby={`${id}-about`}
        aria-invalid={!isDays}
        min={DAYS.fewest}
        max={DAYS.most}
        step={1}
        value={typed ?? settings.keepDays}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAsking(false);
          setChanged(false);
        }}
      />
      <button type="submit" disabled={!isDays || days === settings.keepDays}>
        {t('kept_days_change')}
      </button>
      <p class="quiet" id={`${id}-about`}>
        {t('kept_days_about')}
      </p>
      <div role="status">
        {asking && (
          <div class="confirm" role="group" aria-label={t('kept_days')}>
            <p>{t('kept_days_fewer', countText(over))}</p>
            <button type="button" class="grave" onClick={change}>
              {t('kept_days_yes')}
            </button>
            <button type="button" onClick={leave}>
              {t('kept_days_no')}
            </button>
          </div>
        )}
        {changed && <p>{t('kept_days_changed', daysText(settings.keepDays))}</p>}
      </div>
    </form>
  );
}
