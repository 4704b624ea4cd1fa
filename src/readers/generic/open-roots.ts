/** A page and the open shadow roots in it, which selectors do not look into by themselves. */
export interface OpenRoots {
  /** What a selector finds in a part of the page, and in the shadow roots inside that part. */
  readonly find: (part: ParentNode & Node, selector: string) => readonly Element[];
  /** The element around another, across the edge of a shadow root. */
  readonly around: (element: Element) => Element | null;
}

/** Elements looked at for shadow roots. Pages that build with them have one in every tenth element or so. */
const MOST_ELEMENTS = 20_000;

/** Elements that hold no shadow root, or that nobody gives one: passed over without being looked at. */
const NO_HOSTS =
  ':not(a, b, br, button, circle, code, dd, dl, dt, em, g, hr, i, img, input, label, li, link, meta, ol, option, path, script, strong, style, svg, table, tbody, td, th, tr, ul, use)';

/** The open shadow roots of a page, those inside others too. Closed ones stay closed. */
export function shadowRootsIn(document: Document): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = MOST_ELEMENTS;
  const look = (part: ParentNode): void => {
    for (const element of part.querySelectorAll(NO_HOSTS)) {
      left -= 1;
      if (left < 0) return;
      if (element.shadowRoot) {
        roots.push(element.shadowRoot);
        look(element.shadowRoot);
      }
    }
  };
  look(document);
  return roots;
}

/** Finds the open shadow roots of a page once. */
export function openRoots(document: Document): OpenRoots {
  const roots = shadowRootsIn(document);
  const around = (element: Element): Element | null => {
    const { parentElement, parentNode } = element;
    return parentElement ?? roots.find(root => root === parentNode)?.host ?? null;
  };
  const isIn = (part: Node, root: ShadowRoot): boolean => {
    for (let host: Element | null = root.host; host; host = hostOf(host, roots)) {
      if (part.contains(host)) return true;
    }
    return false;
  };
  return {
    around,
    find: (part, selector) => [
      ...part.querySelectorAll(selector),
      ...roots.filter(root => isIn(part, root)).flatMap(root => Array.from(root.querySelectorAll(selector))),
    ],
  };
}

function hostOf(element: Element, roots: readonly ShadowRoot[]): Element | null {
  const root = element.getRootNode();
  return roots.find(known => known === root)?.host ?? null;
}
