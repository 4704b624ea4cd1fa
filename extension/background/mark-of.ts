import type { Assessment, ListUsed } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { claimsOf } from '../../src/candidate/claim.ts';
import type { PageMark } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { listName } from '../ui/list-wording.ts';
import { signalKey } from '../ui/signal-wording.ts';
import { stateKey, STATE_MEANING } from '../ui/wording.ts';
import type { Assessed } from './assessor.ts';

/** The card in the page is for a glance; the popup has everything. */
const MOST_LINES = 5;

/** What the content script draws. The first line is the state; then a line a finding, and what is not checked. */
export function markOf(assessment: Assessment): PageMark {
  const { state } = assessment;
  return {
    state,
    label: t('mark_label', t(stateKey(state))),
    lines: [...linesOf(assessment), t(STATE_MEANING[state]), ...listLines(assessment), t('mark_more')],
  };
}

/** The same for one row of a list: it says that the row is all there was to go by. */
export function rowMarkOf({ candidate, assessment }: Assessed): PageMark {
  const { state } = assessment;
  // Read out among many others, a mark has to say whose it is.
  const [name] = claimsOf(candidate.name);
  return {
    state,
    label: t('mark_row_label', t(stateKey(state)), name?.value ?? t('list_row_unnamed')),
    lines: [...linesOf(assessment), t('mark_row_only'), ...listLines(assessment)],
  };
}

function linesOf({ state, findings }: Assessment): readonly string[] {
  const open = findings.filter(finding => !isSettled(finding));
  const titles = open.flatMap(({ signal }) => {
    const title = signalKey(signal, 'title');
    return title ? [t(title)] : [];
  });
  const settled = findings.length - open.length;
  return [
    t(stateKey(state)),
    ...titles.slice(0, MOST_LINES),
    ...(settled > 0 ? [t('mark_settled', countText(settled))] : []),
  ];
}

function listLines({ coverage }: Assessment): readonly string[] {
  return [...(coverage.starterOnly ? [t('list_starter_only')] : []), ...staleLine(coverage.lists)];
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
