import type { JSX } from 'preact';
import type { Coverage } from '../../../src/assessment/assessment.ts';
import { t } from '../../platform/i18n.ts';
import { OldestListAge, StaleLists } from '../ListAge.tsx';

/** How old the lists are, and the way to them where that matters. */
export function ListLine({
  coverage: { lists, starterOnly },
  now,
  openSettings,
}: {
  readonly coverage: Pick<Coverage, 'lists' | 'starterOnly'>;
  readonly now: Date;
  readonly openSettings: () => void;
}): JSX.Element {
  const stale = lists.some(list => list.stale !== undefined);
  const toLists = (
    <button type="button" onClick={openSettings}>
      {t('list_open')}
    </button>
  );
  if (lists.length === 0) {
    return (
      <div class="list-line">
        <p class="loud">{t('list_none')}</p>
        {toLists}
      </div>
    );
  }
  return (
    <div class="list-line">
      <div>
        <p>
          {starterOnly ? (
            <span class="loud">{t('list_starter_only')}</span>
          ) : (
            <>
              <OldestListAge lists={lists} now={now} />.
            </>
          )}
        </p>
        {stale && (
          <p class="loud">
            <StaleLists lists={lists} now={now} />
          </p>
        )}
      </div>
      {(starterOnly || stale) && toLists}
    </div>
  );
}
