import type { JSX } from 'preact';
import { CHECKLIST } from '../../src/assessment/review/checklist.ts';
import { REVIEW } from '../../src/assessment/review/review.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import type { Keeping } from '../ui/review/review-keeper.ts';
import type { Reviewing } from './use-review.ts';

/** Who reviewed, what they noted, and whether it is kept. */
export function ReviewFields({
  kept: { review, keeping, change, keepNow },
}: {
  readonly kept: Extract<Reviewing, { readonly kind: 'ready' }>;
}): JSX.Element {
  return (
    <>
      <div class="fields">
        <label for="reviewer">{t('checklist_reviewer')}</label>
        <input
          id="reviewer"
          type="text"
          autocomplete="off"
          maxLength={REVIEW.reviewer}
          value={review.reviewer}
          onInput={({ currentTarget }) => {
            change({ reviewer: currentTarget.value });
          }}
        />
        <label for="notes">{t('checklist_notes')}</label>
        <textarea
          id="notes"
          aria-describedby="notes-about"
          rows={5}
          maxLength={REVIEW.notes}
          value={review.notes}
          onInput={({ currentTarget }) => {
            change({ notes: currentTarget.value });
          }}
        />
        <p id="notes-about" class="quiet">
          {t('checklist_notes_about')}
        </p>
      </div>
      <div class={`keeping ${keeping}`}>
        <p>{t('checklist_done', countText(review.done.length), countText(CHECKLIST.length))}</p>
        {keeping === 'waiting' && <p class="quiet">{t('checklist_keeping')}</p>}
        <p role="status">{isSaid(keeping) && t(SAID[keeping])}</p>
        {keeping === 'failed' && (
          <button type="button" onClick={keepNow}>
            {t('error_retry')}
          </button>
        )}
      </div>
    </>
  );
}

const SAID = { kept: 'checklist_kept', failed: 'checklist_failed' } as const satisfies Partial<
  Record<Keeping, MessageKey>
>;

function isSaid(keeping: Keeping): keeping is keyof typeof SAID {
  return Object.hasOwn(SAID, keeping);
}
