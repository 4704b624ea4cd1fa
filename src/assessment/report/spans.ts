import type { Span } from '../../signals/timeline.ts';

interface Spanned {
  readonly number: number;
  readonly span: Span;
  readonly certain?: Span;
}

/** Months that count as a gap: dates from memory are off by one or two. */
const GAP = 3;

/** Puts spans into as few lanes as they need, none over another. `lanes` in the order given. */
export function lanesOf(bars: readonly Spanned[]): {
  readonly lanes: readonly number[];
  readonly count: number;
} {
  const ends: number[] = [];
  const lanes = bars.map(() => 0);
  const inOrder = bars
    .map((bar, place) => ({ bar, place }))
    .sort((a, b) => a.bar.span.from - b.bar.span.from);
  for (const { bar, place } of inOrder) {
    const free = ends.findIndex(end => end <= bar.span.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = bar.span.until;
    lanes[place] = lane;
  }
  return { lanes, count: ends.length };
}

/**
 * The times in which the same two or more run at once, one after the other, by what their dates mean at least. One shared
 * month is a change of jobs and no overlap.
 */
export function overlapsOf(
  bars: readonly Spanned[],
): readonly { readonly span: Span; readonly numbers: readonly number[] }[] {
  // Two share at least two months where what is left of each, cut short by one month, shares one.
  const cut = bars.flatMap(({ number, certain }) =>
    certain !== undefined && certain.until - 1 > certain.from
      ? [{ number, from: certain.from, until: certain.until - 1 }]
      : [],
  );
  const edges = [...new Set(cut.flatMap(({ from, until }) => [from, until]))].sort((a, b) => a - b);
  const found: { span: Span; numbers: readonly number[] }[] = [];
  for (const [place, from] of edges.entries()) {
    const until = edges[place + 1];
    if (until === undefined) break;
    const numbers = cut.filter(each => each.from <= from && until <= each.until).map(({ number }) => number);
    if (numbers.length > 1) found.push({ span: { from, until: until + 1 }, numbers });
  }
  return found;
}

/** Where none of these runs, between the first of them and `until`. */
export function gapsBetween(spans: readonly Span[], until: number): readonly Span[] {
  const gaps: Span[] = [];
  let end: number | undefined;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (end !== undefined && span.from - end >= GAP) gaps.push({ from: end, until: span.from });
    end = Math.max(end ?? span.until, span.until);
  }
  if (end !== undefined && until - end >= GAP) gaps.push({ from: end, until });
  return gaps;
}
