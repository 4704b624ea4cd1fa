import { ms, table } from '../names/format.ts';
import { PROFILE_SIZE, ROWS } from './big-pages.ts';
import type { MeasuredPages, PageCost } from './measure-pages.ts';

/** What a report says besides its figures. */
export interface Circumstances {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: string;
  /** File name -> bytes, gzipped, of everything that may run in a page. */
  readonly sizes: readonly (readonly [name: string, bytes: number])[];
}

/** DESIGN, section 5. */
const PROFILE_GOAL_MS = 20;
const TASK_GOAL_MS = 50;
const ROWS_GOAL_MS = 300;
const SIZE_GOAL = 15_000;

/** The section about pages, as Markdown. */
export function report(measured: MeasuredPages, { date, machine, sizes }: Circumstances): string {
  const { profiles, others, rows, marks } = measured;
  const slowest = rows.at(-1) ?? NaN;
  const middle = rows[Math.floor(rows.length / 2)] ?? NaN;
  return [
    `Written by \`npm run bench:pages\` on ${date}, in one run; figures as they came. ${machine}.`,
    `### Time of the page's main thread, profile pages of ${PROFILE_SIZE / 1000} kB`,
    costTable(profiles, PROFILE_GOAL_MS),
    `The middle of seven openings, with everything a visit starts: the script itself, reading (again, when the page changed), and the mark. Beside it the text of the whole page by \`innerText\`, which readers by lines begin with. The longest task may take ${TASK_GOAL_MS} ms.`,
    '### The same on pages of these sites that hold no candidate',
    costTable(others),
    'What is left is the script itself being started; nothing of the page is looked at.',
    `### A list of ${ROWS} candidates`,
    table(
      ['', 'measured', 'goal', ''],
      [
        [
          'from the end of parsing to the last mark, middle',
          ms(middle),
          ms(ROWS_GOAL_MS),
          verdict(middle, ROWS_GOAL_MS),
        ],
        ['the slowest of seven', ms(slowest), '', ''],
        ['elements added to the page', String(marks), '', ''],
      ],
    ),
    '### What may run in a page, gzipped',
    table(
      ['', 'bytes', 'goal', ''],
      sizes.map(([name, bytes]) => [
        name,
        bytes.toLocaleString('en'),
        SIZE_GOAL.toLocaleString('en'),
        verdict(bytes, SIZE_GOAL),
      ]),
    ),
  ].join('\n\n');
}

function costTable(costs: readonly PageCost[], goal?: number): string {
  return table(
    ['', 'characters', 'in all', 'longest task', 'innerText', ...(goal === undefined ? [] : ['goal', ''])],
    costs.map(({ label, characters, total, longest, innerText }) => [
      label,
      characters.toLocaleString('en'),
      ms(total),
      ms(longest),
      ms(innerText),
      ...(goal === undefined ? [] : [ms(goal), verdict(total, goal)]),
    ]),
  );
}

function verdict(value: number, goal: number): string {
  return value <= goal ? 'reached' : '**not reached**';
}
