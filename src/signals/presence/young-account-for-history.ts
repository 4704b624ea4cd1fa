import { isMissing } from '../../candidate/claim.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { SEAL_2026 } from '../sources.ts';
import { monthOfToday, monthsOf, roleClaim, shortestOf, timed } from '../timeline.ts';

const LIMITS = {
  /** Months an account can have existed, at most, to be called young. */
  account: 12,
  /** Months of work, counted at their shortest. */
  history: 8 * 12,
} as const;

export const youngAccountForHistory: Signal = {
  id: 'presence/young-account-for-history',
  group: 'presence',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: 'The account was opened within the last twelve months, and the history on it begins at least eight years before today. A note: many people join late.',
  sources: [SEAL_2026],
  values: [
    ['joined', '2026-05'],
    ['first', 'Tester, Probewerk (2014-03 – 2021-01)'],
  ],
  words: {
    check: 'Age of the account against the history',
    title: 'A young account for a long history',
    observed: 'The account was opened in {joined}. The history on it begins with “{first}”.',
    compared: 'The month the site gives for the account with the first role of the history.',
    innocent:
      'Joining late, a new account after a lost password or a marriage, no need of one before, a break from the web.',
  },
  next: ['verify_history'],
  check: (candidate, { today }) => {
    const { joined, experience } = candidate;
    if (isMissing(joined)) return lacksData('joined');
    const opened = monthsOf(joined.value, today);
    if (opened === undefined) return lacksData('joined');
    if (isMissing(experience)) return lacksData('experience');
    const now = monthOfToday(today);
    // A year alone may mean its first month.
    if (now - opened.from > LIMITS.account) return SILENT;
    const began = timed(experience, today, shortestOf).toSorted((a, b) => a.span.from - b.span.from);
    const [first] = began;
    if (first === undefined || now - first.span.from < LIMITS.history) return SILENT;
    const role = roleClaim(first.claim);
    return raised([
      {
        strength: 'note',
        values: [joined.value, role.value],
        evidence: [
          { field: 'joined', claim: joined },
          { field: 'experience', claim: role },
        ],
      },
    ]);
  },
};
