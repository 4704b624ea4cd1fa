import type { PageMark } from '../contract.ts';
import { GLYPHS } from '../glyphs.ts';
import { CARD_STYLE } from './mark-style.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** One mark: a button that says the state, and the card it opens. */
export interface MarkParts {
  readonly box: HTMLElement;
  readonly button: HTMLElement;
  readonly card: HTMLElement;
  readonly isOpen: () => boolean;
  readonly show: (open: boolean) => void;
}

/** Builds a mark. Nothing of it is in the page until its box is put into a root of {@link closedRoot}. */
export function markParts(document: Document, mark: PageMark): MarkParts {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['state'] = mark.state;
  button.setAttribute('aria-label', mark.label);
  button.append(glyph(document, mark));
  const card = cardOf(document, mark);
  const box = document.createElement('div');
  box.append(card, button);

  const isOpen = (): boolean => button.getAttribute('aria-expanded') === 'true';
  const show = (open: boolean): void => {
    card.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  show(false);
  button.addEventListener('click', () => {
    show(!isOpen());
  });
  box.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation(); // Escape closes the card, not also a dialog of the page.
    show(false);
    button.focus();
  });
  return { box, button, card, isOpen, show };
}

/**
 * An element for the end of the page, and the root in it: closed to the page, without any address of the extension.
 * The sheet is constructed, because the page's own policy may forbid `<style>` but has no say over these.
 */
export function closedRoot(
  document: Document,
  hostStyle: string,
): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyle + CARD_STYLE);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

function cardOf(document: Document, { lines }: PageMark): HTMLElement {
  const card = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.dir = 'auto';
    item.textContent = line;
    card.append(item);
  }
  return card;
}

function glyph(document: Document, { state }: PageMark): SVGElement {
  const { outline, filled, dashed, sign } = GLYPHS[state];
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [drawing, kind] of [
    [outline, `${filled ? 'filled' : ''} ${dashed ? 'dashed' : ''}`],
    [sign, filled ? 'sign reversed' : 'sign'],
  ] as const) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', drawing);
    path.setAttribute('class', kind);
    svg.append(path);
  }
  return svg;
}
