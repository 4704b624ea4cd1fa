import type { PageMark } from '../contract.ts';
import { GLYPHS } from '../glyphs.ts';
import { MARK_STYLE } from './mark-style.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Drawn {
  readonly host: HTMLElement;
  readonly button: HTMLElement;
}

/** The mark that stands in each document now. */
const standing = new WeakMap<Document, Drawn>();

/**
 * Draws the mark into the corner of the page, in place of an earlier one, until `signal` aborts. The page gets one
 * element at its end and nothing of its own is moved; what is in that element stays closed to the page, carries no
 * address of the extension, and can be told from nobody else's.
 */
export function drawMark(document: Document, mark: PageMark, signal: AbortSignal): void {
  if (signal.aborted) return;
  const earlier = standingIn(document);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styleSheet()];

  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['state'] = mark.state;
  button.setAttribute('aria-label', mark.label);
  button.append(glyph(document, mark));
  const card = cardOf(document, mark);
  const box = document.createElement('div');
  box.append(card, button);
  root.append(box);

  const isOpen = (): boolean => button.getAttribute('aria-expanded') === 'true';
  const show = (open: boolean): void => {
    card.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  show(earlier?.button.getAttribute('aria-expanded') === 'true');
  button.addEventListener('click', () => {
    show(!isOpen());
  });
  box.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation(); // Escape closes the card, not also a dialog of the page.
    show(false);
    button.focus();
  });

  const hadFocus = earlier !== undefined && document.activeElement === earlier.host;
  if (earlier) earlier.host.replaceWith(host);
  else document.documentElement.append(host);
  if (hadFocus) button.focus();

  standing.set(document, { host, button });
  signal.addEventListener('abort', () => {
    host.remove();
  });
}

/** The mark to replace. One that was removed is none: its card was about a page that was left. */
function standingIn(document: Document): Drawn | undefined {
  const drawn = standing.get(document);
  return drawn?.host.isConnected ? drawn : undefined;
}

/** Constructed, because the page's own policy may forbid `<style>` but has no say over these. */
function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK_STYLE);
  return sheet;
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
    [outline, `shape${filled ? ' filled' : ''}${dashed ? ' dashed' : ''}`],
    [sign, filled ? 'sign reversed' : 'sign'],
  ] as const) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', drawing);
    path.setAttribute('class', kind);
    svg.append(path);
  }
  return svg;
}
