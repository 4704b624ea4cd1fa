import { type Claim } from '../../candidate/claim.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import type { Visit } from '../seen.ts';
import { type Evidence, type Signal } from '../signal.ts';
import { FBI_2025, GUIDANCE_2022 } from '../sources.ts';

const CHANGES = {
  /** One change is a change of banks. The catalogue of published cases speaks of frequent ones. */
  least: 2,
  /** Two changes in this many days are frequent. */
  days: 90,
} as const;

const DAY_MS = 24 * 60 * 60 * 1_000;

export const accountChanged: Signal = {
  id: 'payment/account-changed',
  group: 'payment',
  version: 1,
  strengths: ['moderate'],
  sureness: 'told',
  rule: `The account to be paid to that was entered changed at least ${CHANGES.least} times within ${CHANGES.days} days, each time to one that was not given before. Accounts are compared hashed; what is entered on one day counts once.`,
  sources: [GUIDANCE_2022, FBI_2025],
  values: [
    ['from', '2026-08-01'],
    ['until', '2026-10-12'],
  ],
  words: {
    check: 'Account to be paid to, over time',
    title: 'The account to be paid to changed more than once',
    observed: 'Between {from} and {until} the account you entered changed to a new one more than once.',
    compared: 'What you entered on different days, with each other.',
    innocent:
      'A change of banks that took two steps, a card that was lost, a slip when the number was entered, a move to another country.',
  },
  next: ['pay_verified_name'],
  check: (_, { seen, answers: { payeeAccount } }) => {
    if (seen === undefined) return lacksData('seen');
    const days = seen.visits.filter(({ accounts }) => accounts.length > 0);
    if (days.length === 0) return lacksData('payeeAccount');
    const changed = changesOf(days);
    for (const [place, last] of changed.entries()) {
      const first = changed[place - (CHANGES.least - 1)];
      if (first === undefined || daysBetween(first, last) > CHANGES.days) continue;
      const evidence: readonly Evidence[] = [
        ...(payeeAccount === undefined ? [] : [{ field: 'payeeAccount', claim: payeeAccount } as const]),
        ...[first, last].map(({ on }) => ({ field: 'seen', claim: visitOn(on) }) as const),
      ];
      return raised([{ strength: 'moderate', values: [first.on, last.on], evidence }]);
    }
    return SILENT;
  },
};

/** The days on which none of the accounts had been given before. */
function changesOf(days: readonly Visit[]): readonly Visit[] {
  const known = new Set<string>();
  return days.filter(({ accounts }, place) => {
    const isNew = !accounts.some(account => known.has(account));
    for (const account of accounts) known.add(account);
    return place > 0 && isNew;
  });
}

function daysBetween(a: Visit, b: Visit): number {
  return (Date.parse(b.on) - Date.parse(a.on)) / DAY_MS;
}

function visitOn(day: string): Claim<string> {
  return { value: day, where: 'seen', at: 'visits', quote: day };
}
