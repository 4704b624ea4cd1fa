import { claimsOf } from '../../candidate/claim.ts';
import { daysBetween } from '../days.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Visit } from '../seen.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

const CHANGES = {
  /** One change is a new address. The source speaks of contacts that keep changing. */
  least: 2,
  /** About as long as one process lasts, in days. */
  within: 180,
} as const;

export const contactChanged: Signal = {
  id: 'contact/contact-changed',
  group: 'contact',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: 'Within 180 days every e-mail address, or every phone number, of the page was replaced by others, twice or more. Adding one replaces nothing, and neither does taking one away.',
  sources: [GUIDANCE_2022],
  values: [
    ['times', '2'],
    ['from', '2026-08-03'],
  ],
  words: {
    check: 'Contact details, now and at earlier visits',
    title: 'Contact details were replaced more than once',
    observed: 'Since {from}, the e-mail address or phone number was replaced {times} times.',
    compared: 'The contact details of this page with those it had when you opened it before.',
    innocent:
      'A lost phone, a move, a new provider, an old mailbox full of junk, an address that a site makes up for each visit.',
  },
  next: ['confirm_contact'],
  check: (candidate, { today, seen }) => {
    if (seen === undefined) return lacksData('seen');
    const recent = seen.visits.filter(({ on }) => daysBetween(on, today) <= CHANGES.within);
    const [first] = recent;
    const on = replacedOn(recent);
    if (first === undefined || on.length < CHANGES.least) return raised([]);
    const dates = [first.on, ...on];
    return raised([
      {
        strength: 'moderate',
        values: [String(on.length), first.on],
        evidence: [
          {
            field: 'seen',
            claim: { value: dates.join(', '), where: 'seen', at: 'visits', quote: dates.join(', ') },
          },
          ...claimsOf(candidate.emails).map(claim => ({ field: 'emails', claim }) as const),
          ...claimsOf(candidate.phones).map(claim => ({ field: 'phones', claim }) as const),
        ],
      },
    ]);
  },
};

/** The days at which something was replaced. Address and number at once are one change: somebody moved. */
function replacedOn(visits: readonly Visit[]): readonly string[] {
  const days = new Set<string>();
  for (const kind of ['emails', 'phones'] as const) {
    let known: readonly string[] = [];
    for (const visit of visits) {
      const now = visit[kind];
      if (now.length === 0) continue;
      if (known.length > 0 && !now.some(token => known.includes(token))) days.add(visit.on);
      known = now;
    }
  }
  return [...days].sort();
}
