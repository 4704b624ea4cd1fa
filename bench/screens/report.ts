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
    '### From the start of the navigation to the first paint',
    table(
      ['', 'middle', 'slowest', 'goal', '', 'shifts of the layout'],
      painted.map(({ screen, middle: half, slowest, shifts }) => [
        screen,
        ms(half),
        ms(slowest),
        ...goalOf(screen),
        count(shifts),
      ]),
    ),
    `Eleven openings each, in real Chromium. The popup is opened as a page of its own, for no headless browser opens one from the toolbar: what the browser itself takes between click and navigation is not in it. Nothing is drawn before a screen has something to say, so the first paint is the screen. The file of the extension is drawn by the browser alone, and is as fast as any page of an extension can be here.`,
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
