import type { Assessment, ListUsed } from '../../src/assessment/assessment.ts';
import type { PageMark } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { listName } from '../ui/list-wording.ts';
import { isSignalId, signalKey } from '../ui/signal-wording.ts';
import { stateKey, STATE_MEANING } from '../ui/wording.ts';

/** The card in the page is for a glance; the popup has everything. */
const MOST_LINES = 5;

/** What the content script draws. The first line is the state; then a line a finding, and what is not checked. */
export function markOf({ state, findings, coverage }: Assessment): PageMark {
  const titles = findings.flatMap(({ signal }) =>
    isSignalId(signal) ? [t(signalKey(signal, 'title'))] : [],
  );
  return {
    state,
    label: t('mark_label', t(stateKey(state))),
    lines: [
      t(stateKey(state)),
      ...titles.slice(0, MOST_LINES),
      t(STATE_MEANING[state]),
      ...(coverage.starterOnly ? [t('list_starter_only')] : []),
      ...staleLine(coverage.lists),
      t('mark_more'),
    ],
  };
}

/** One list that may lag behind is named, several are counted. */
function staleLine(lists: readonly ListUsed[]): readonly string[] {
  const stale = lists.filter(list => list.stale !== undefined);
  const [first] = stale;
  if (first === undefined) return [];
  return [
    stale.length === 1
      ? t('list_stale_one', listName(first.list))
      : t('list_stale_more', countText(stale.length)),
  ];
}
