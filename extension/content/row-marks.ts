import { topmost } from './beside-name.ts';
import { markLayer, type MarkLayer } from './mark-layer.ts';

/** A mark stands this far inside the corner of its row: most rows keep that much free of anything. */
const INSET = 2;
const SIZE = 16;

/**
 * Draws the marks of rows, until `signal` aborts. A mark is hidden where its row is: out of the window, under a bar or a
 * dialog, scrolled away inside a box.
 */
export function rowMarks(document: Document, window: Window, signal: AbortSignal): MarkLayer<Element> {
  return markLayer(document, window, signal, ['row', 'none'], (row, host) => {
    const rect = row.getBoundingClientRect();
    const left = rect.left + INSET;
    const top = rect.top + INSET;
    const over = topmost(document, host, left + SIZE / 2, top + SIZE / 2);
    return row.contains(over) ? { left, top } : undefined;
  });
}
