import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CHECKLIST } from '../../src/assessment/review/checklist.ts';
import { REVIEW, type Review } from '../../src/assessment/review/review.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { itemKey } from '../ui/checklist-wording.ts';
import { countText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { Quoted } from '../ui/Sentence.tsx';
import type { Reviewing } from './use-review.ts';

const KEPT: Readonly<Record<Reviewing['kept'], MessageKey | undefined>> = {
  unchanged: undefined,
  waiting: undefined,
  kept: 'report_notes_kept',
  failed: 'report_notes_failed',
};

/** Who reviewed, what they noted and ticked: to be written on the screen, to be read on paper. */
export function ReviewPart({
  review,
  reviewing,
}: {
  readonly review: Review;
  /** Absent where nothing can be written. */
  readonly reviewing: Reviewing | undefined;
}): JSX.Element {
  return (
    <Section heading={t('report_review')}>
      {reviewing && <Fields reviewing={reviewing} />}
      <dl class={reviewing ? 'facts on-paper' : 'facts'}>
        <Written label="report_reviewer" text={review.reviewer} none="report_reviewer_none" />
        <Written label="report_notes" text={review.notes} none="report_notes_none" />
      </dl>
      <h3>{t('report_ticked', countText(review.done.length), countText(CHECKLIST.length))}</h3>
      <p class="quiet">{t('report_ticked_about')}</p>
      {review.done.length > 0 && (
        <ul class="ticked">
          {review.done.map(item => (
            <li key={item}>{t(itemKey(item))}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Fields({ reviewing }: { readonly reviewing: Reviewing }): JSX.Element {
  const { review, isPrivate, kept, write, keep } = reviewing;
  const id = useId();
  const said = KEPT[kept];
  return (
    <div class="review-fields on-screen">
      <label for={`${id}-reviewer`}>{t('report_reviewer')}</label>
      <input
        id={`${id}-reviewer`}
        type="text"
        autocomplete="name"
        maxLength={REVIEW.reviewer}
        value={review.reviewer}
        onInput={({ currentTarget }) => {
          write({ reviewer: currentTarget.value });
        }}
        onBlur={keep}
      />
      <label for={`${id}-notes`}>{t('report_notes')}</label>
      <textarea
        id={`${id}-notes`}
        aria-describedby={`${id}-about`}
        rows={8}
        maxLength={REVIEW.notes}
        value={review.notes}
        onInput={({ currentTarget }) => {
          write({ notes: currentTarget.value });
        }}
        onBlur={keep}
      />
      <p id={`${id}-about`} class={isPrivate ? 'loud' : 'quiet'}>
        {t(isPrivate ? 'report_notes_private' : 'report_notes_about')}
      </p>
      <p role="status" class={kept === 'failed' ? 'loud kept' : 'quiet kept'}>
        {said && t(said)}
      </p>
    </div>
  );
}

function Written({
  label,
  text,
  none,
}: {
  readonly label: MessageKey;
  readonly text: string;
  readonly none: MessageKey;
}): JSX.Element {
  return (
    <div class="fact">
      <dt>{t(label)}</dt>
      <dd class="written">{text === '' ? t(none) : <Quoted text={text} />}</dd>
    </div>
  );
}
