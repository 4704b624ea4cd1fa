import type { PageMark } from '../contract.ts';
import { besideText, nameElements, says } from './beside-name.ts';
import { markLayer, type Spot } from './mark-layer.ts';

/** A page may say a name a hundred times; one of the first is where it introduces somebody. */
const MOST_ELEMENTS = 8;

/** Where the mark of a profile is drawn. */
export interface ProfileMark {
  /** The mark of the page, in place of an earlier one; `null`: none. */
  readonly draw: (mark: PageMark | null, name: string) => void;
  /** The page changed: its name may stand elsewhere, or be another element. */
  readonly mayHaveMoved: () => void;
}

/**
 * Draws the mark of a profile, until `signal` aborts: beside the candidate's name while that can be seen, else in the corner
 * of the window.
 */
export function profileMark(document: Document, window: Window, signal: AbortSignal): ProfileMark {
  let name = '';
  let anchor: Element | undefined;
  /** Whether the page changed since the name was looked for. */
  let isStale = false;
  let sizes: ResizeObserver | undefined;

  const spotOf = (_: Document, host: Element): Spot | undefined => {
    const beside = (element: Element): Spot | undefined => besideText(document, window, element, host);
    if (name === '') return undefined;
    const isGood = anchor?.isConnected === true && says(anchor, name);
    const spot = isGood && anchor ? beside(anchor) : undefined;
    if (spot || !isStale) return spot;
    isStale = false;
    const found = firstWithRoom(nameElements(document, name), beside);
    anchor = found?.element;
    sizes?.disconnect();
    for (const each of [document.documentElement, anchor]) if (each) sizes?.observe(each);
    return found?.spot;
  };

  const layer = markLayer(document, window, signal, ['', 'corner'], spotOf);
  signal.addEventListener('abort', () => {
    sizes?.disconnect();
  });
  return {
    draw: (mark, of) => {
      if (mark === null) {
        layer.drop(document);
        return;
      }
      sizes ??= new ResizeObserver(layer.moved);
      [name, isStale] = [of, true];
      layer.draw(document, mark);
    },
    mayHaveMoved: () => {
      isStale = true;
      layer.mayHaveMoved();
    },
  };
}

/** The first of a few elements that has a free place; where none has, the first of all, which may be seen later. */
function firstWithRoom(
  elements: Iterable<Element>,
  beside: (element: Element) => Spot | undefined,
): { readonly element: Element; readonly spot: Spot | undefined } | undefined {
  let first: Element | undefined;
  let looked = 0;
  for (const element of elements) {
    const spot = beside(element);
    if (spot) return { element, spot };
    first ??= element;
    looked += 1;
    if (looked === MOST_ELEMENTS) break;
  }
  return first && { element: first, spot: undefined };
}
