import type { Assessment } from '../../src/assessment/assessment.ts';
import type { PageMark } from '../contract.ts';
import { t } from '../platform/i18n.ts';
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
      t('mark_more'),
    ],
  };
}
