import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { KEPT } from '../../src/assessment/kept.ts';
import { t } from '../platform/i18n.ts';
import { countText, dateText, daysText } from '../ui/format.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import type { KeptHere } from './use-kept-here.ts';

/** Keeping the candidate of this page, with what that means said beside the button; or why it cannot be kept. */
export function KeepPart({ kept, now }: { readonly kept: KeptHere; readonly now: Date }): JSX.Element {
  const { state, row, failed, keep, forget } = kept;
  const id = useId();
  return (
    <section class="panel keep" aria-labelledby={id}>
      <h2 id={id}>{t('keep_heading')}</h2>
      {state !== 'loading' && <About kept={kept} now={now} />}
      {state === 'possible' && <p class="quiet">{t('keep_duty')}</p>}
      {(state === 'possible' || row) && (
        // One button in two roles: pressed, it keeps the focus.
        <button type="button" onClick={row ? forget : keep}>
          {t(row ? 'kept_forget' : 'keep_do')}
        </button>
      )}
      <p role="status">{failed && t('keep_failed')}</p>
    </section>
  );
}

function About({
  kept: { state, row, days },
  now,
}: {
  readonly kept: KeptHere;
  readonly now: Date;
}): JSX.Element {
  if (row) {
    const values = [dateText(row.until), <When iso={row.screenedAt} now={now} />];
    return (
      <p role="status">
        <Sentence of="kept_here" values={values} />
      </p>
    );
  }
  if (state === 'private') return <p>{t('keep_private')}</p>;
  if (state === 'full') return <p>{t('keep_full', countText(KEPT.candidates))}</p>;
  if (state === 'unread') return <p>{t('kept_unread')}</p>;
  return <p>{t('keep_about', daysText(days))}</p>;
}
