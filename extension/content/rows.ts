import { MOST_ROWS, readRow } from '../../src/readers/read-with.ts';
import type { Reading } from '../../src/readers/reader.ts';
import { watchChanges } from './changes.ts';
import { PACE, paced, PATIENCE_MS } from './pace.ts';
import { peopleOf } from './people.ts';
import { rowMarks } from './row-marks.ts';
import { budget, whenIdle } from './slices.ts';
import type { Surroundings, Visit } from './surroundings.ts';

/** Rows this far outside the window are read already, so that their marks are there when they come in. */
const NEAR = '200px';
/** What a row shows is another person when one of these changes; text is watched besides. */
const TELLING = ['href'];

/** A list that shows nobody cannot be told from one whose layout is new: the louder of the two is said. */
const NO_ROWS: Reading = { kind: 'unreadable', reason: 'unknown-layout' };

/**
 * Reads the rows of a list near the window, in slices while the page is idle, and draws a mark at each the background
 * gives one for. At most {@link MOST_ROWS} are read; that there are more is said.
 */
export function watchRows(world: Surroundings, visit: Visit): void {
  const { document, window } = world;
  const { reader, url, delay, signal } = visit;
  /** The rows of the page now, and whose each one is. Rows that left it are taken out at the next look. */
  const rows = new Map<Element, string | undefined>();
  const near = new Set<Element>();
  const unread = new Set<Element>();
  const painter = rowMarks(document, window, signal);
  const people = peopleOf(world, visit, () => {
    for (const row of rows.keys()) paint(row);
  });

  const paint = (row: Element): void => {
    const mark = people.markOf(rows.get(row));
    if (mark) painter.draw(row, mark);
  };

  const read = (row: Element): void => {
    const candidate = readRow(reader, row, url);
    if (rows.get(row) !== candidate?.key) painter.drop(row); // The site uses the row for somebody else now.
    rows.set(row, candidate?.key);
    if (candidate) people.meet(candidate);
    paint(row);
  };

  const readSome = whenIdle(
    window,
    isOver => {
      for (const row of unread) {
        unread.delete(row);
        if (rows.has(row)) read(row);
        if (isOver()) break;
      }
      people.send(unread.size === 0 ? 'all' : 'full');
      if (unread.size > 0) readSome();
    },
    signal,
  );

  const sight = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        if (isIntersecting && rows.get(target) === undefined) unread.add(target);
      }
      painter.moved();
      readSome();
    },
    { rootMargin: NEAR },
  );

  /** Takes up the rows that came and lets go of those that went. Gives whether any came. */
  const look = (): boolean => {
    const found = foundRows();
    if (found.length > MOST_ROWS) people.thereAreMore();
    const now = new Set(found.slice(0, MOST_ROWS));
    for (const row of rows.keys()) {
      if (now.has(row)) continue;
      sight.unobserve(row);
      painter.drop(row);
      for (const each of [rows, near, unread]) each.delete(row);
    }
    const fresh = [...now].filter(row => !rows.has(row));
    for (const row of fresh) {
      rows.set(row, undefined);
      sight.observe(row);
    }
    // A row that was empty, or held an advert, may be filled by now.
    for (const row of near) if (rows.get(row) === undefined) unread.add(row);
    changes.resume();
    painter.moved();
    readSome();
    return fresh.length > 0;
  };

  const foundRows = (): readonly Element[] => {
    try {
      return reader.rows?.find(document, url) ?? [];
    } catch {
      return []; // A list nothing is found in is told of in the end.
    }
  };

  const rowAt = (node: Node | null): Element | undefined => {
    for (let at = node; at; at = at.parentNode) if (rows.has(at as Element)) return at as Element;
    return undefined;
  };

  const hasBudget = budget();
  const onChanges = (records: readonly MutationRecord[]): void => {
    for (const row of new Set(records.map(({ target }) => rowAt(target)))) {
      if (!row) continue;
      if (!near.has(row)) {
        // It is read when it comes near again.
        painter.drop(row);
        rows.set(row, undefined);
        continue;
      }
      // Whose a marked row is must be known before the next picture; where that costs too much, no mark stands.
      const isRead =
        rows.get(row) !== undefined &&
        hasBudget(() => {
          read(row);
        });
      if (isRead) continue;
      painter.drop(row);
      unread.add(row);
    }
    if (records.some(({ type }) => type === 'childList')) changed();
    painter.mayHaveMoved();
    readSome();
  };

  const changed = paced(window, PACE.list, look, signal);
  const changes = watchChanges(document, TELLING, onChanges, signal, world.shadowRootsIn);
  const overdue = window.setTimeout(() => {
    if (rows.size === 0) void world.pageRead(url.href, NO_ROWS);
  }, PATIENCE_MS);
  signal.addEventListener('abort', () => {
    window.clearTimeout(overdue);
    sight.disconnect();
  });
  changes.resume();
  changed(delay);
}
