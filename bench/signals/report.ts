import { ms, table } from '../names/format.ts';
import type { Spread } from '../statistics.ts';
import type { CasesFigures, FullFigures, HostileFigures } from './figures.ts';

/** Milliseconds, the slowest in a hundred. */
const GOALS = { checks: 5, cases: 10 } as const;

export interface Measured {
  readonly full: FullFigures;
  readonly cases: CasesFigures;
  readonly hostile: HostileFigures;
}

/** The section about signals, as Markdown. */
export function report(
  { full, cases, hostile }: Measured,
  { date, machine }: { readonly date: string; readonly machine: string },
): string {
  return [
    `Written by \`npm run bench:signals\` on ${date}; figures as they came. ${machine}.`,
    '### One full profile',
    table(
      ['', 'measured', 'goal', ''],
      [
        row(`all ${full.signals} checks, warmed`, full.checks, GOALS.checks),
        row(`the same and the look-ups in the starter list, first pass of ${full.first.count}`, full.first),
        row('the same, warmed', full.warmed),
        row(
          `comparing with ${cases.cases.toLocaleString('en')} candidates seen before`,
          cases.compared,
          GOALS.cases,
        ),
        row('hashing what is compared', cases.hashed),
        [
          `the index of ${cases.cases.toLocaleString('en')} stored cases, when the worker wakes`,
          ms(cases.waking),
          '',
          '',
        ],
        [
          `putting ${cases.cases.toLocaleString('en')} cases together, hashes and all`,
          ms(cases.building),
          '',
          '',
        ],
      ],
    ),
    `Thirty roles, three hundred words, every question answered, twenty like candidates remembered, an account with 800 commits. The slowest checks, p99: ${full.slowest.map(({ signal, p99 }) => `\`${signal}\` ${ms(p99)}`).join(', ')}.`,
    '### The slowest hostile pages',
    table(
      ['every field, 400 roles and five texts of', 'the whole assessment', 'slowest check', 'of which'],
      hostile.inputs
        .slice(0, 8)
        .map(({ kind, whole, signal, signalTime }) => [kind, ms(whole), `\`${signal}\``, ms(signalTime)]),
    ),
    'Once each and cold: own words, look-ups in the starter list, all checks, with answers of 2,000 characters and 6,000 commits. What the border cuts is cut before.',
  ].join('\n\n');
}

function row(what: string, { p50, p99, max }: Spread, goal?: number): readonly string[] {
  const measured = `p50 ${ms(p50)}, p99 ${ms(p99)}, max ${ms(max)}`;
  return goal === undefined
    ? [what, measured, '', '']
    : [what, measured, `p99 ${ms(goal)}`, p99 <= goal ? 'reached' : '**not reached**'];
}
