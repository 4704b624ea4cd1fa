import { daysBetween } from '../days.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Visit } from '../seen.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, SEAL_2026 } from '../sources.ts';

const MOVES = {
  /** A single move is a move. */
  least: 2,
  /** Days. Two moves within two months are seldom two households. */
  within: 60,
} as const;

export const residenceMoved: Signal = {
  id: 'location/residence-moved',
  group: 'location',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: 'Within 60 days the page changed the country it gives as the residence, twice or more. A country and a territory that is also counted under it are one. Never more than a note.',
  sources: [GUIDANCE_2022, SEAL_2026],
  values: [
    ['times', '2'],
    ['from', '2026-09-28'],
  ],
  words: {
    check: 'Place given, now and at earlier visits',
    title: 'The country of residence changed more than once',
    observed: 'Since {from}, the page changed the country it gives as the residence {times} times.',
    compared: 'The place the page gives with the places it gave when you opened it before.',
    innocent:
      'Travel, a life without a fixed home, a search for work in several countries, a slip put right.',
  },
  next: ['ask_location'],
  check: (_, { seen }) => {
    if (seen === undefined) return lacksData('seen');
    const visits = seen.visits.filter(({ countries }) => countries.length > 0);
    const moves = visits.flatMap((visit, index) => {
      const before = visits[index - 1];
      return before !== undefined && isElsewhere(before, visit) ? [{ before, visit }] : [];
    });
    const [last, ...earlier] = moves.toReversed();
    if (last === undefined) return SILENT;
    // From the last day at the first place to the first day at the last one.
    const recent = [
      last,
      ...earlier.filter(({ before }) => daysBetween(before.on, last.visit.on) <= MOVES.within),
    ];
    const from = recent.at(-1)?.before.on;
    if (from === undefined || recent.length < MOVES.least) return SILENT;
    const dates = [from, ...recent.toReversed().map(({ visit }) => visit.on)].join(', ');
    return raised([
      {
        strength: 'note',
        values: [String(recent.length), from],
        evidence: [{ field: 'seen', claim: { value: dates, where: 'seen', at: 'visits', quote: dates } }],
      },
    ]);
  },
};

function isElsewhere(one: Visit, other: Visit): boolean {
  return !one.countries.some(country => other.countries.includes(country));
}
