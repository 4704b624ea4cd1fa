import { Fragment, type JSX } from 'preact';
import { type ChecklistItem, itemOf } from '../../src/assessment/review/checklist.ts';
import type { Source } from '../../src/signals/sources.ts';
import { t } from '../platform/i18n.ts';
import { itemHowKey, itemKey, itemWhyKey } from '../ui/checklist-wording.ts';
import { OfficialLink } from '../ui/OfficialLink.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import type { Reviewing } from './use-review.ts';

/** One item: what it is, how it is done, why, and what says so. */
export function Item({
  id,
  kept,
}: {
  readonly id: ChecklistItem;
  /** Absent where nothing can be ticked. */
  readonly kept: Extract<Reviewing, { readonly kind: 'ready' }> | undefined;
}): JSX.Element {
  const about = `item-${id}`;
  return (
    <li class="item">
      {kept ? (
        <label>
          <input
            type="checkbox"
            name={id}
            aria-describedby={about}
            checked={kept.review.done.includes(id)}
            onChange={({ currentTarget }) => {
              kept.change({ ticks: { [id]: currentTarget.checked } });
            }}
          />
          <span>{t(itemKey(id))}</span>
        </label>
      ) : (
        <p class="title">{t(itemKey(id))}</p>
      )}
      <p id={about}>{t(itemHowKey(id))}</p>
      <p class="quiet">
        {t(itemWhyKey(id))} <Dated sources={itemOf(id).sources} />
      </p>
    </li>
  );
}

/** Issuer and day of each source; the titles stand under the checklist. */
function Dated({ sources }: { readonly sources: readonly Source[] }): JSX.Element {
  return (
    <>
      {sources.map(({ issuer, date, url }) => (
        <Fragment key={issuer + date}>
          <span class="source">
            <OfficialLink href={url}>
              <Sentence of="source_line" values={[issuer, <When iso={date} />]} />
            </OfficialLink>
          </span>{' '}
        </Fragment>
      ))}
    </>
  );
}
