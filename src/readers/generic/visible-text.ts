import { folded } from '../../candidate/text.ts';

/** Elements whose text is no text on the page. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
]);
/** Elements that begin a new line. `innerText` would tell by layout, but saved pages have none. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BR DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** The smallest element that has lines of its own and holds this one, or is it. */
export function blockAround(element: Element): Element {
  let block = element;
  while (block.parentElement && !BLOCKS.has(block.tagName)) block = block.parentElement;
  return block;
}

/** Text for screen readers that repeats what is visible beside it, by the class names such twins carry. */
const TWIN = /(?:^|\s)(?:visually-hidden|sr-only|a11y-text)(?:\s|$)/;

/** Parsers nest elements no deeper than 512 (HTML of browsers); what a script nests deeper is no text to read. */
const DEEPEST = 1_000;
/** One piece of text longer than that is data of a script, not a line. */
const LONGEST_PIECE = 100_000;

/**
 * The lines of text a reader sees in a part of the page, white space folded, empty ones dropped: hidden elements and
 * the hidden twins of visible text are passed over. Looks at attributes alone, so that a saved page reads the same.
 * @param without a selector: parts inside that are passed over as well
 */
export function visibleLines(root: Node, without?: string): readonly string[] {
  const lines: string[] = [''];
  collect(root, lines, DEEPEST, without);
  return lines.map(folded).filter(line => line !== '');
}

/** The same as one line. */
export function visibleText(root: Node): string {
  return visibleLines(root).join(' ');
}

function collect(node: Node, lines: string[], depth: number, without?: string): void {
  if (depth === 0) return;
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE) {
      lines.push(`${lines.pop() ?? ''}${child.nodeValue?.slice(0, LONGEST_PIECE) ?? ''}`);
    } else if (isElement(child) && isShown(child) && !(without !== undefined && child.matches(without))) {
      const startsLine = BLOCKS.has(child.tagName);
      if (startsLine) lines.push('');
      collect(child, lines, depth - 1, without);
      if (startsLine) lines.push('');
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** Whether an element shows its text, by its own attributes alone. */
export function isShown(element: Element): boolean {
  if (SILENT.has(element.tagName) || element.hasAttribute('hidden')) return false;
  if (TWIN.test(element.getAttribute('class') ?? '')) return false;
  return !/(?:display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}
