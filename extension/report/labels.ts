import type { Bar } from '../../src/assessment/report/timeline.ts';

/** Where the words of a bar stand over its lane: beyond it they are cut off, so that none runs into another. */
export interface Label {
  readonly from: number;
  readonly until: number;
  /** To which side the words keep. */
  readonly at: 'start' | 'end';
}

/** From this share of the scale on, the room before a bar is the larger one. */
const LATE = 0.7;

/** The room for the words of each bar, by its number, in months. @param end of the scale */
export function labelsOf(bars: readonly Bar[], { from, until }: Bar['span']): ReadonlyMap<number, Label> {
  const lanes = new Map<number, Bar[]>();
  for (const bar of bars) lanes.set(bar.lane, [...(lanes.get(bar.lane) ?? []), bar]);
  const labels = new Map<number, Label>();
  const isLate = ({ span }: Bar): boolean => span.from - from > (until - from) * LATE;
  for (const lane of lanes.values()) {
    lane.sort((a, b) => a.span.from - b.span.from);
    for (const [place, bar] of lane.entries()) {
      const [before, after] = [lane[place - 1], lane[place + 1]];
      if (isLate(bar) && after === undefined) {
        labels.set(bar.number, { from: before?.span.until ?? from, until: bar.span.until, at: 'end' });
      } else {
        const next = after !== undefined && isLate(after) ? bar.span.until : after?.span.from;
        labels.set(bar.number, { from: bar.span.from, until: next ?? until, at: 'start' });
      }
    }
  }
  return labels;
}
