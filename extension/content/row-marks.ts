import type { PageMark } from '../contract.ts';
import { isOurs } from './changes.ts';
import { closedRoot, markParts, type MarkParts } from './mark-parts.ts';
import { ROWS_STYLE } from './mark-style.ts';
import { untrapped } from './untrapped.ts';

/** Where the marks of rows are drawn. */
export interface RowMarks {
  /** One mark a row, in place of an earlier one. */
  readonly draw: (row: Element, mark: PageMark) => void;
  readonly drop: (row: Element) => void;
  /** Rows stand elsewhere now: their marks follow before the next picture. */
  readonly moved: () => void;
  /** Rows may stand elsewhere now: looked at ten times a second at most, as pages may change all the time. */
  readonly mayHaveMoved: () => void;
}

/** A mark stands this far inside the corner of its row: most rows keep that much free of anything. */
const INSET = 2;
const SIZE = 16;
const LOOK_MS = 100;
/** A card keeps this far from the edges of the window, in pixels. */
const EDGE = 8;

/** The element at the end of the page, and the root in it. */
type Layer = ReturnType<typeof closedRoot>;

interface Drawn extends MarkParts {
  readonly mark: PageMark;
}

/**
 * Draws the marks of rows, until `signal` aborts. They all stand in one element at the end of the page, laid over the
 * rows: an element put into a row would count as its last child for the site's styles and gaps, be clipped by it, and
 * be lost or left behind when the site draws the row anew. So nothing of the page can move, and nothing the site does
 * to its rows does anything to a mark but move or hide it. A mark is hidden where its row is: out of the window, under a
 * bar or a dialog, scrolled away inside a box.
 */
export function rowMarks(document: Document, window: Window, signal: AbortSignal): RowMarks {
  let layer: Layer | undefined;
  const drawn = new Map<Element, Drawn>();
  let frame: number | undefined;
  let look: number | undefined;

  const place = (): void => {
    frame = undefined;
    if (!layer) return;
    const { host } = layer;
    const origin = host.getBoundingClientRect();
    // All looking before all moving: each look after a move would lay the page out again.
    const spots = Array.from(drawn, ([row, parts]) => {
      const { left, top } = row.getBoundingClientRect();
      return {
        parts,
        left: left + INSET,
        top: top + INSET,
        isSeen: isSeen(row, host, left + INSET, top + INSET),
      };
    });
    for (const { parts, left, top, isSeen } of spots) {
      parts.box.hidden = !isSeen;
      if (!isSeen) parts.show(false);
      parts.box.style.transform = `translate(${left - origin.left}px, ${top - origin.top}px)`;
    }
  };

  const isSeen = (row: Element, host: Element, left: number, top: number): boolean => {
    if (left < 0 || top < 0 || left > window.innerWidth || top > window.innerHeight) return false;
    const over = document.elementsFromPoint(left + SIZE / 2, top + SIZE / 2);
    return row.contains(over.find(element => element !== host) ?? null);
  };

  const moved = (): void => {
    if (drawn.size > 0 && !signal.aborted) frame ??= window.requestAnimationFrame(place);
  };

  const mayHaveMoved = (): void => {
    look ??= window.setTimeout(() => {
      look = undefined;
      moved();
    }, LOOK_MS);
  };

  const drop = (row: Element): void => {
    drawn.get(row)?.box.remove();
    drawn.delete(row);
  };

  const open = (parts: MarkParts): void => {
    for (const other of drawn.values()) if (other.button !== parts.button) other.show(false);
    if (!parts.isOpen()) return;
    const { style } = parts.card;
    style.translate = '';
    const { right, bottom, height } = parts.card.getBoundingClientRect();
    const across = Math.min(0, window.innerWidth - EDGE - right);
    const up = bottom > window.innerHeight - EDGE ? -(height + SIZE + EDGE) : 0;
    style.translate = `${across}px ${up}px`;
  };

  // Scrolling inside a box moves its rows too, hence `capture`.
  document.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { signal });
  signal.addEventListener('abort', () => {
    layer?.host.remove();
    window.clearTimeout(look);
    if (frame !== undefined) window.cancelAnimationFrame(frame);
  });

  return {
    moved,
    mayHaveMoved,
    drop,
    draw: (row, mark) => {
      if (signal.aborted || drawn.get(row)?.mark === mark) return;
      drop(row);
      untrapped(() => {
        layer ??= closedRoot(document, ROWS_STYLE);
        const { host, root } = layer;
        const parts = markParts(document, mark);
        parts.box.hidden = true; // Until it is known where it stands.
        parts.button.addEventListener('click', () => {
          open(parts);
        });
        root.append(parts.box);
        drawn.set(row, { ...parts, mark });
        if (!host.isConnected) document.documentElement.append(isOurs(host));
      });
      moved();
    },
  };
}
