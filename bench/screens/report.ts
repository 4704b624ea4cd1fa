import { count, ms, table } from '../names/format.ts';
import type { MeasuredScreens } from './measure-screens.ts';

/** What a report says besides its figures. */
export interface Circumstances {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: string;
  /** Bytes of the popup's scripts and styles, gzipped. */
  readonly popup: number;
}

const POPUP_GOAL_MS = 100;
const POPUP_GOAL_BYTES = 60_000;
const REPORT_GOAL_MS = 200;

/** The section about screens, as Markdown. */
export function report(
  { painted, report: times, findings }: MeasuredScreens,
  { date, machine, popup }: Circumstances,
): string {
  const middle = times[Math.floor(times.length / 2)] ?? NaN;
  const goalOf = (screen: string): readonly [string, string] => {
    const found = painted.find(each => each.screen === screen);
    return screen.startsWith('popup')
      ? [ms(POPUP_GOAL_MS), verdict(found?.middle ?? NaN, POPUP_GOAL_MS)]
      : ['', ''];
  };
  return [
    `Written by \`npm run bench:screens\` on ${date}, in one run; figures as they came. ${machine}.`,
    '### From the start of the navigation until a screen says what it is opened for',
    table(
      ['', 'middle', 'slowest', 'goal', '', 'anything painted', 'whole at once', 'shifts of the layout'],
      painted.map(({ screen, middle: half, slowest, first, whole, openings, shifts }) => [
        screen,
        ms(half),
        ms(slowest),
        ...goalOf(screen),
        ms(first),
        `${whole} of ${openings}`,
        count(shifts),
      ]),
    ),
    'In real Chromium. The popup is opened as a page of its own, for no headless browser opens one from the toolbar: what the browser itself takes between click and navigation is not in it. What counts is the paint that shows the state (of settings, welcome and practice page: the heading); where that is the first paint of all, nothing was drawn before. *Whole at once*: the head of the screen was then as it stayed, to the letter. The bare page is the finished popup as plain markup and styles, without any script: no popup can be faster.',
    `### A report of ${findings} findings, opened from a file`,
    table(
      ['', 'measured', 'goal', ''],
      [
        [
          'read, checked, drawn and painted, middle',
          ms(middle),
          ms(REPORT_GOAL_MS),
          verdict(middle, REPORT_GOAL_MS),
        ],
        ['the slowest of eleven', ms(times.at(-1) ?? NaN), '', ''],
      ],
    ),
    '### Code of the popup, gzipped',
    table(
      ['', 'bytes', 'goal', ''],
      [['scripts and styles', count(popup), count(POPUP_GOAL_BYTES), verdict(popup, POPUP_GOAL_BYTES)]],
    ),
  ].join('\n\n');
}

function verdict(value: number, goal: number): string {
  return value <= goal ? 'reached' : '**not reached**';
}
