import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText, daysText } from '../ui/format.ts';

const DAYS = { fewest: 1, most: 3_650 } as const;

/** What is said of whom it is about. */
export interface DaysWords {
  readonly label: MessageKey;
  readonly about: MessageKey;
  /** The question before some are forgotten, with how many. */
  readonly fewer: MessageKey;
  /** After the change, with the new time. */
  readonly changed: MessageKey;
}

/** For how long candidates stay. A shorter time that forgets some is asked about first. */
export function KeepDaysForm({
  current,
  over,
  keepFor,
  words,
  reload,
}: {
  readonly current: number;
  /** How many so many days would forget at once. */
  readonly over: (days: number) => number;
  /** Resolves to whether that was done. */
  readonly keepFor: (days: number) => Promise<boolean>;
  readonly words: DaysWords;
  /** Reads the settings again. */
  readonly reload: () => void;
}): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [changed, setChanged] = useState(false);
  const days = Number(typed ?? current);
  const isDays = Number.isInteger(days) && days >= DAYS.fewest && days <= DAYS.most;
  const forgotten = isDays ? over(days) : 0;

  const leave = (): void => {
    setTyped(undefined);
    setAsking(false);
  };
  const change = (): void => {
    setAsking(false);
    void keepFor(days).then(done => {
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
        if (forgotten > 0) setAsking(true);
        else change();
      }}
    >
      <label for={`${id}-days`}>{t(words.label)}</label>
      <input
        type="number"
        id={`${id}-days`}
        aria-describedby={`${id}-about`}
        aria-invalid={!isDays}
        min={DAYS.fewest}
        max={DAYS.most}
        step={1}
        value={typed ?? current}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAsking(false);
          setChanged(false);
        }}
      />
      <button type="submit" disabled={!isDays || days === current}>
        {t('kept_days_change')}
      </button>
      <p class="quiet" id={`${id}-about`}>
        {t(words.about)}
      </p>
      <div role="status">
        {asking && (
          <div class="confirm" role="group" aria-label={t(words.label)}>
            <p>{t(words.fewer, countText(forgotten))}</p>
            <button type="button" class="grave" onClick={change}>
              {t('kept_days_yes')}
            </button>
            <button type="button" onClick={leave}>
              {t('kept_days_no')}
            </button>
          </div>
        )}
        {changed && <p>{t(words.changed, daysText(current))}</p>}
      </div>
    </form>
  );
}
