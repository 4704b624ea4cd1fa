import type { Role, Study } from '../../candidate/candidate.ts';
import { type Dated, monthOfToday, monthsOf, type Span } from '../../signals/timeline.ts';
import { gapsBetween, lanesOf, overlapsOf } from './spans.ts';

/** One role or study with the time it takes. Months count from the year 0, as in signals/timeline.ts. */
export interface Bar {
  readonly kind: 'role' | 'study';
  /** As it is called in drawing and table: from 1, roles first, in the order of the page. */
  readonly number: number;
  readonly lane: number;
  /** The longest time the dates can mean. */
  readonly span: Span;
  /** The time they mean at least; absent where nothing is certain, as for two dates in one year. */
  readonly certain?: Span;
  /** `unstated`: nobody says whether it goes on. */
  readonly end: 'stated' | 'present' | 'unstated';
  readonly start: 'stated' | 'unstated';
  /** Where other roles run beside it. */
  readonly beside: readonly Span[];
}

/** Why something cannot be drawn. */
export type UndatableReason = 'no-dates' | 'no-such-date' | 'reversed';

export interface Undatable {
  readonly number: number;
  readonly why: UndatableReason;
}

/** Roles that run at once, by what their dates mean at least. */
export interface Overlap {
  readonly span: Span;
  /** Of the bars, rising. At least two. */
  readonly numbers: readonly number[];
}

export interface Timeline {
  readonly bars: readonly Bar[];
  readonly lanes: number;
  readonly undatable: readonly Undatable[];
  readonly overlaps: readonly Overlap[];
  /** Months in which nothing that is dated can have run. */
  readonly gaps: readonly Span[];
  /** What the drawing spans: whole years. */
  readonly scale: Span;
  /** The month the page was read in, on the scale. */
  readonly now: number;
}

type Placed = Omit<Bar, 'lane' | 'beside'>;

/** Lays out a history; nothing where no date of it can be drawn. @param today `YYYY-MM-DD` */
export function timelineOf(roles: readonly Role[], studies: readonly Study[], today: string): Timeline {
  const entries = [
    ...roles.map(dated => ({ kind: 'role', dated }) as const),
    ...studies.map(dated => ({ kind: 'study', dated }) as const),
  ];
  const placed: Placed[] = [];
  const undatable: Undatable[] = [];
  for (const [place, { kind, dated }] of entries.entries()) {
    const number = place + 1;
    const timed = timeOf(dated, today);
    if (typeof timed === 'string') undatable.push({ number, why: timed });
    else placed.push({ kind, number, ...timed });
  }
  const now = monthOfToday(today);
  const ofRoles = placed.filter(({ kind }) => kind === 'role');
  const ofStudies = placed.filter(({ kind }) => kind === 'study');
  const overlaps = overlapsOf(ofRoles);
  const beside = besideOf(overlaps);
  const roleLanes = lanesOf(ofRoles);
  const studyLanes = lanesOf(ofStudies);
  const bars = [
    ...ofRoles.map((bar, place) => ({ ...bar, lane: roleLanes.lanes[place] ?? 0 })),
    ...ofStudies.map((bar, place) => ({ ...bar, lane: roleLanes.count + (studyLanes.lanes[place] ?? 0) })),
  ].map(bar => ({ ...bar, beside: beside.get(bar.number) ?? [] }));
  return {
    bars,
    lanes: roleLanes.count + studyLanes.count,
    undatable,
    overlaps,
    gaps: gapsBetween(
      placed.map(({ span }) => span),
      now + 1,
    ),
    scale: scaleOf(placed, now),
    now,
  };
}

/** The years at which the scale is marked: at most `most`, by even steps. */
export function yearsOf({ from, until }: Span, most: number): readonly number[] {
  const [first, last] = [Math.ceil(from / 12), Math.floor(until / 12)];
  const step = [1, 2, 5, 10, 20, 50].find(each => (last - first) / each < most) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year < last; year += step) years.push(year);
  return years;
}

/** A month as `YYYY-MM`. */
export function monthText(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function timeOf(
  { start, end }: Dated,
  today: string,
): Pick<Bar, 'span' | 'certain' | 'start' | 'end'> | UndatableReason {
  const now = monthOfToday(today);
  if (start === undefined) {
    if (end === undefined || end === 'present') return 'no-dates';
    const span = monthsOf(end, today);
    return span === undefined ? 'no-such-date' : { span, start: 'unstated', end: 'stated' };
  }
  const first = monthsOf(start, today);
  if (first === undefined) return 'no-such-date';
  if (end === undefined) {
    // A course that is yet to begin has an end nobody states: its first months are drawn.
    const span = { from: first.from, until: Math.max(first.until, now + 1) };
    return { span, start: 'stated', end: 'unstated' };
  }
  const last = end === 'present' ? { from: now, until: now + 1 } : monthsOf(end, today);
  if (last === undefined) return 'no-such-date';
  if (last.until <= first.from) return 'reversed';
  const span = { from: first.from, until: last.until };
  const certain = { from: first.until - 1, until: last.from + 1 };
  return {
    span,
    ...(certain.from < certain.until ? { certain } : {}),
    start: 'stated',
    end: end === 'present' ? 'present' : 'stated',
  };
}

/** For each number the times others run beside it, those that touch made one. */
function besideOf(overlaps: readonly Overlap[]): ReadonlyMap<number, readonly Span[]> {
  const beside = new Map<number, Span[]>();
  for (const { span, numbers } of overlaps) {
    for (const number of numbers) {
      const spans = beside.get(number) ?? [];
      const last = spans.at(-1);
      if (last !== undefined && span.from <= last.until) {
        spans[spans.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
      } else spans.push(span);
      beside.set(number, spans);
    }
  }
  return beside;
}

function scaleOf(bars: readonly Placed[], now: number): Span {
  const from = bars.reduce((first, { span }) => Math.min(first, span.from), now);
  const until = bars.reduce((last, { span }) => Math.max(last, span.until), now + 1);
  return { from: Math.floor(from / 12) * 12, until: Math.ceil(until / 12) * 12 };
}
