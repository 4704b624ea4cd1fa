import type { PageMark } from '../contract.ts';
import { isOurs } from './changes.ts';
import { markParts, type MarkParts } from './mark-parts.ts';
import { untrapped } from './untrapped.ts';

/** The corner of a mark that is nearest to the start of the page, in pixels of the window. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Marks that stand in one element at the end of the page, each for something of the page: its key. */
export interface MarkLayer<Key> {
  /** One mark a key. A mark that is there stays, and says something else. */
  readonly draw: (key: Key, mark: PageMark) => void;
  readonly drop: (key: Key) => void;
  /** Things stand elsewhere now: their marks follow before the next picture. */
  readonly moved: () => void;
  /** Things may stand elsewhere now: looked at ten times a second at most, as pages may change all the time. */
  readonly mayHaveMoved: () => void;
}

const LOOK_MS = 100;

/** What may move anything on a page, besides scrolling and what scripts do to it. They do not bubble: hence `capture`. */
const MOVING = ['load', 'transitionend'];

/**
 * Draws marks over the page, until `signal` aborts. They all stand in one element at the end of the page: an element put
 * among the page's own would count as a child for the site's styles and gaps, be clipped, and be lost or left behind when
 * the site draws anew. So nothing of the page can move, and nothing the site does can do anything to a mark but move it.
 * The root in that element is closed to the page, and holds no address of the extension.
 * @param looks the class of a mark that has a spot, and of one that has none
 * @param spotOf where the mark of a key belongs; called for all marks before any is moved, as each look after a move
 *   would lay the page out again
 */
export function markLayer<Key>(
  document: Document,
  window: Window,
  signal: AbortSignal,
  looks: readonly [seen: string, unseen: string],
  spotOf: (key: Key, host: Element) => Spot | undefined,
): MarkLayer<Key> {
  let layer: { readonly host: HTMLElement; readonly root: ShadowRoot } | undefined;
  const drawn = new Map<Key, MarkParts>();
  let frame: number | undefined;
  let look: number | undefined;

  const place = (): void => {
    frame = undefined;
    if (!layer || signal.aborted) return;
    const { host } = layer;
    const zoom = zoomOf(host);
    const origin = host.getBoundingClientRect();
    for (const [parts, spot] of Array.from(drawn, ([key, parts]) => [parts, spotOf(key, host)] as const)) {
      const { box } = parts;
      // A page may enlarge all of itself; a mark is as large as ever, and its place is told in pixels of the window.
      box.style.zoom = zoom === 1 ? '' : String(1 / zoom);
      box.className = looks[spot ? 0 : 1];
      box.style.transform = spot
        ? `translate(${Math.round(spot.left - origin.left)}px, ${Math.round(spot.top - origin.top)}px)`
        : '';
      if (box.className === 'none') parts.show(false);
      parts.fit(window);
    }
  };

  const placeNow = (): void => {
    untrapped(place);
  };

  const moved = (): void => {
    if (drawn.size > 0 && !signal.aborted) frame ??= window.requestAnimationFrame(placeNow);
  };

  /** What is on top at a point is known for nothing once a picture was drawn, and takes as long as drawing one before. */
  const changed = (): void => {
    if (drawn.size > 0 && !signal.aborted)
      frame ??= window.requestAnimationFrame(() => {
        frame = undefined;
        window.setTimeout(placeNow);
      });
  };

  const closeBut = (kept?: MarkParts): void => {
    for (const parts of drawn.values()) if (parts !== kept) parts.show(false);
  };

  const start = ({ style }: PageMark): NonNullable<typeof layer> => {
    const host = isOurs(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    // The page's own policy may forbid `<style>`, but has no say over a constructed sheet.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    document.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    window.addEventListener('resize', moved, { signal });
    for (const type of MOVING) document.addEventListener(type, changed, { capture: true, signal });
    document.fonts.addEventListener('loadingdone', changed, { signal });
    for (const type of ['pointerdown', 'focusin'])
      document.addEventListener(
        type,
        ({ target }) => {
          if (target !== host) closeBut();
        },
        { capture: true, signal },
      );
    signal.addEventListener('abort', () => {
      host.remove();
      window.clearTimeout(look);
      if (frame !== undefined) window.cancelAnimationFrame(frame);
    });
    return { host, root };
  };

  const add = (key: Key, mark: PageMark): MarkParts => {
    layer ??= start(mark);
    const parts = markParts(document, () => {
      closeBut(parts);
      parts.fit(window);
    });
    parts.box.className = 'none'; // Until it is known where it stands.
    layer.root.append(parts.box);
    drawn.set(key, parts);
    return parts;
  };

  return {
    moved,
    mayHaveMoved: () => {
      look ??= window.setTimeout(() => {
        look = undefined;
        changed();
      }, LOOK_MS);
    },
    drop: key => {
      drawn.get(key)?.box.remove();
      drawn.delete(key);
      if (drawn.size === 0) layer?.host.remove();
    },
    draw: (key, mark) => {
      if (signal.aborted) return;
      untrapped(() => {
        (drawn.get(key) ?? add(key, mark)).say(mark);
        // The site may have thrown it out together with what else it did not know.
        if (layer?.host.isConnected === false) document.documentElement.append(layer.host);
      });
      changed();
    },
  };
}

/** By how much a page enlarges an element; told since Chrome 128. */
function zoomOf({ currentCSSZoom = 1 }: { readonly currentCSSZoom?: number }): number {
  return currentCSSZoom;
}
