import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';

/** So many lines are shown at once; a longer text is scrolled. */
const ROWS = { least: 6, most: 16 } as const;

/** A text the user may change and copies with a button. What they changed stays, whatever is suggested meanwhile. */
export function TextBlock({
  id,
  title,
  suggested,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly suggested: string;
  /** What is to be known before it is sent. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const [own, setOwn] = useState<string>();
  const [outcome, setOutcome] = useState<MessageKey>();
  const text = own ?? suggested;
  const rows = Math.min(ROWS.most, Math.max(ROWS.least, suggested.split('\n').length));
  return (
    <div class="text" role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
      <textarea
        aria-labelledby={`${id}-title`}
        dir="auto"
        rows={rows}
        value={text}
        onInput={({ currentTarget }) => {
          setOwn(currentTarget.value);
          setOutcome(undefined);
        }}
      />
      <p class="copy">
        <button
          type="button"
          aria-label={t('texts_copy_of', title)}
          onClick={() => {
            // In the click itself: browsers let nothing be written to the clipboard later.
            navigator.clipboard.writeText(text).then(
              () => {
                setOutcome('texts_copied');
              },
              () => {
                setOutcome('texts_not_copied');
              },
            );
          }}
        >
          {t('texts_copy')}
        </button>
        {own !== undefined && own !== suggested && (
          <button
            type="button"
            onClick={() => {
              setOwn(undefined);
              setOutcome(undefined);
            }}
          >
            {t('texts_again')}
          </button>
        )}
        <span role="status">{outcome && t(outcome)}</span>
      </p>
    </div>
  );
}
