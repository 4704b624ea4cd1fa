import type { PageMark } from '../contract.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A card keeps this far from the edges of the window, in pixels; a scroll bar is within that. */
const EDGE = 16;
/** ... and this far from its mark, when it stands above it. */
const GAP = 6;

/** One mark: a button that says the state, and the card it opens. */
export interface MarkParts {
  readonly box: HTMLElement;
  readonly show: (open: boolean) => void;
  /** Says something else from now on; its elements, the focus in them and an open card stay. */
  readonly say: (mark: PageMark) => void;
  /** Moves an open card into the window. */
  readonly fit: (window: Window) => void;
}

/**
 * Builds a mark that says nothing yet: it is put into a root, and moved, by its layer.
 * @param opened called when the user has opened the card
 */
export function markParts(document: Document, opened: () => void): MarkParts {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaHasPopup = 'dialog';
  const card = document.createElement('section');
  // A dialog that takes the focus is told of, and hears Escape.
  card.role = 'dialog';
  card.tabIndex = -1;
  const box = document.createElement('div');
  box.append(button, card);
  let said: PageMark | undefined;
  let isOpen = false;

  const show = (open: boolean): void => {
    isOpen = open;
    card.hidden = !open;
    button.ariaExpanded = String(open);
  };
  show(false);
  button.addEventListener('click', () => {
    show(!isOpen);
    if (!isOpen) return;
    opened();
    card.focus({ preventScroll: true });
  });
  box.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation(); // Escape closes the card, not also a dialog of the page.
    show(false);
    button.focus();
  });

  return {
    box,
    show,
    say: mark => {
      if (mark === said) return;
      said = mark;
      box.lang = mark.language;
      button.dataset['state'] = mark.state;
      button.ariaLabel = card.ariaLabel = mark.label;
      // Not every screen reader reads a dialog out by itself. Its first line is in the label.
      card.ariaDescription = mark.lines.slice(1).join('\n');
      button.replaceChildren(glyph(document, mark));
      card.replaceChildren(...mark.lines.map(line => paragraph(document, line)));
    },
    fit: ({ innerWidth, innerHeight }) => {
      if (!isOpen) return;
      card.style.translate = '';
      const { left, right, top, bottom, height } = card.getBoundingClientRect();
      const above = button.getBoundingClientRect().top - GAP - height;
      const across = Math.max(EDGE - left, Math.min(0, innerWidth - EDGE - right));
      const down =
        bottom > innerHeight - EDGE && above >= EDGE
          ? above - top
          : Math.max(EDGE - top, Math.min(0, innerHeight - EDGE - bottom));
      card.style.translate = `${across}px ${down}px`;
    },
  };
}

function paragraph(document: Document, line: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.dir = 'auto';
  paragraph.textContent = line;
  return paragraph;
}

function glyph(document: Document, { glyph: { outline, filled, dashed, sign } }: PageMark): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
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
