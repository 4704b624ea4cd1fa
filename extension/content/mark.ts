import type { PageMark } from '../contract.ts';
import { isOurs } from './changes.ts';
import { closedRoot, markParts, type MarkParts } from './mark-parts.ts';
import { CORNER_STYLE } from './mark-style.ts';

interface Drawn extends MarkParts {
  readonly host: HTMLElement;
}

/** The mark that stands in each document now. */
const standing = new WeakMap<Document, Drawn>();

/**
 * Draws the mark into the corner of the page, in place of an earlier one, until `signal` aborts; `null` takes away the
 * earlier one. The page gets one element at its end and nothing of its own is moved; what is in that element stays
 * closed to the page, carries no address of the extension, and can be told from nobody else's.
 */
export function drawMark(document: Document, mark: PageMark | null, signal: AbortSignal): void {
  if (signal.aborted) return;
  const earlier = standingIn(document);
  if (mark === null) {
    earlier?.host.remove();
    return;
  }
  const { host, root } = closedRoot(document, CORNER_STYLE);
  const parts = markParts(document, mark);
  root.append(parts.box);
  parts.show(earlier?.isOpen() === true);

  const hadFocus = earlier !== undefined && document.activeElement === earlier.host;
  isOurs(host);
  if (earlier) earlier.host.replaceWith(host);
  else document.documentElement.append(host);
  if (hadFocus) parts.button.focus();

  standing.set(document, { host, ...parts });
  signal.addEventListener('abort', () => {
    host.remove();
  });
}

/** The mark to replace. One that was removed is none: its card was about a page that was left. */
function standingIn(document: Document): Drawn | undefined {
  const drawn = standing.get(document);
  return drawn?.host.isConnected ? drawn : undefined;
}
