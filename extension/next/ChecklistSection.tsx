import type { JSX } from 'preact';
import { CHECKLIST, itemOf, itemsAt, STAGES } from '../../src/assessment/review/checklist.ts';
import { t } from '../platform/i18n.ts';
import { Sources } from '../ui/candidate/Sources.tsx';
import { STAGE } from '../ui/checklist-wording.ts';
import { Fold } from '../ui/Fold.tsx';
import { Item } from './Item.tsx';
import { Part } from './Part.tsx';
import { ReviewFields } from './ReviewFields.tsx';
import type { Reviewing } from './use-review.ts';

/** The texts the items rest on, each once. */
const SOURCES = [...new Set(CHECKLIST.flatMap(id => itemOf(id).sources))];

/** The same items in the same order for everybody; with a candidate, ticks and notes that are kept. */
export function ChecklistSection({ reviewing }: { readonly reviewing: Reviewing }): JSX.Element {
  const kept = reviewing.kind === 'ready' ? reviewing : undefined;
  return (
    <Part id="checklist" heading={t('checklist_heading')}>
      <p>{t('checklist_about')}</p>
      <NotKept reviewing={reviewing} />
      {STAGES.map(stage => (
        <section key={stage} class="stage" aria-labelledby={`stage-${stage}`}>
          <h3 id={`stage-${stage}`}>{t(STAGE[stage])}</h3>
          <ul class="items">
            {itemsAt(stage).map(id => (
              <Item key={id} id={id} kept={kept} />
            ))}
          </ul>
        </section>
      ))}
      {kept && <ReviewFields kept={kept} />}
      <Fold summary={t('checklist_sources')}>
        {() => (
          <dl class="facts">
            <Sources sources={SOURCES} />
          </dl>
        )}
      </Fold>
    </Part>
  );
}

/** Why there is nothing to tick. */
function NotKept({ reviewing }: { readonly reviewing: Reviewing }): JSX.Element | null {
  switch (reviewing.kind) {
    case 'none':
      return <p class="quiet">{t('checklist_no_ticks')}</p>;
    case 'private':
      return <p class="notice">{t('checklist_private')}</p>;
    case 'broken':
      return (
        <div class="notice">
          <p>{t('checklist_unreadable')}</p>
          <button type="button" onClick={reviewing.again}>
            {t('error_retry')}
          </button>
        </div>
      );
    case 'loading':
    case 'ready':
      return null;
  }
}
