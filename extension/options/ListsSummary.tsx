import type { JSX } from 'preact';
import type { ListRow } from '../list-contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText, listText } from '../ui/format.ts';
import { listName } from '../ui/list-wording.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import { summaryOf } from '../ui/settings/lists-summary.ts';

/** How all official lists stand, in the few lines that are true today. */
export function ListsSummary({
  rows,
  now,
}: {
  readonly rows: readonly ListRow[];
  readonly now: Date;
}): JSX.Element {
  const { all, inUse, oldest, stale, missing, keyless, unusable, off } = summaryOf(rows);
  const groups: readonly (readonly [MessageKey, readonly string[]])[] = [
    ['summary_unusable', unusable],
    ['summary_stale', stale],
    ['summary_missing', missing],
    ['summary_keyless', keyless],
    ['summary_off', off],
  ];
  return (
    <div class="summary">
      <p class="loud">{t('summary_in_use', countText(inUse), countText(all))}</p>
      {oldest && (
        <p>
          <Sentence
            of="summary_oldest"
            values={[listName(oldest.list), <When iso={oldest.checkedAt} now={now} />]}
          />
        </p>
      )}
      {groups.map(([key, lists]) => lists.length > 0 && <p>{t(key, listText(lists.map(listName)))}</p>)}
    </div>
  );
}
