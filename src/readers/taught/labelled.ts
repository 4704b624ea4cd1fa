import { folded } from '../../candidate/text.ts';
import { isShown, visibleText } from '../generic/visible-text.ts';
import { labelText } from './field-words.ts';

/** Elements that say by themselves that they are labels. */
const LABELS = 'dt, th, label';
/** How far out of its own wrappers a label or a value is followed. */
const MOST_WRAPPERS = 4;
/** Pieces of text looked through for a label: more than any profile has. */
const MOST_TEXTS = 50_000;
/** The same label more often than this heads a column or a list of many, and says nothing of one person. */
const MOST_CARRIERS = 20;

/** A text in front of a value, and whether the markup or a colon says that it is a label. */
export interface Label {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What stands right behind each place that shows a label, in the order of the page. */
export type Beside = (label: string) => readonly Node[];

/** Looks for several labels in one walk through the page. */
export function besideLabels(root: Element, labels: readonly string[]): Beside {
  const carriers = new Map(labels.map(label => [plain(label), new Set<Node>()]));
  const longest = Math.max(0, ...Array.from(carriers.keys(), label => label.length)) + ': '.length;
  if (labels.length > 0) {
    // A label in one piece is found by its text; these are the others.
    for (const element of root.querySelectorAll(LABELS)) {
      if (element.childElementCount > 0) carriers.get(plain(textOf(element)))?.add(element);
    }
    const texts = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
    for (let count = 0; count < MOST_TEXTS && texts.nextNode(); count += 1) {
      const { currentNode } = texts;
      const text = (currentNode.nodeValue ?? '').trim();
      if (text === '' || text.length > longest) continue;
      const found = carriers.get(plain(text));
      if (found && found.size <= MOST_CARRIERS) found.add(currentNode);
    }
  }
  return label => {
    const found = carriers.get(plain(label));
    return !found || found.size > MOST_CARRIERS
      ? []
      : Array.from(found).flatMap(carrier => neighbour(carrier, 'nextSibling') ?? []);
  };
}

function plain(label: string): string {
  return labelText(label).toLowerCase();
}

/** The text that stands right in front of an element, wherever it is in its wrappers. */
export function labelOf(element: Element): Label | undefined {
  const before = neighbour(element, 'previousSibling');
  if (!before) return undefined;
  const text = textOf(before);
  return { text: labelText(text), isMarked: /[:：]$/.test(text) || isMarkedAs(before, text) };
}

function isMarkedAs(node: Node, text: string): boolean {
  if (!isElement(node)) return false;
  const inner = node.querySelector(LABELS);
  return node.matches(LABELS) || (inner !== null && visibleText(inner) === text);
}

/** What is longer is no label and no value; with room for what a page hides in it. */
const LONGEST = 2_000;

/** The text of a node as its readers see it; of a long one, something that is longer than any value. */
export function textOf(node: Node): string {
  if (isElement(node) && !isShown(node)) return '';
  const all = node.textContent ?? '';
  if (all.length > LONGEST) return all;
  return isElement(node) ? visibleText(node) : folded(all);
}

/** Whether a node holds more text than any label or value. */
export function isLong(node: Node): boolean {
  return (node.textContent?.length ?? 0) > LONGEST;
}

/** `NodeFilter.SHOW_TEXT`; the object that holds the name is the window's. */
const SHOW_TEXT = 4;

/** The nearest node with text on one side; wrappers that hold nothing besides are left. */
function neighbour(start: Node, side: 'nextSibling' | 'previousSibling'): Node | undefined {
  const own = labelText(textOf(start));
  let node = start;
  for (let out = 0; out <= MOST_WRAPPERS; out += 1) {
    for (let beside = node[side]; beside; beside = beside[side]) {
      if (/^[:：]?$/.test(textOf(beside))) continue;
      return isLong(beside) ? undefined : beside;
    }
    const around = node.parentElement;
    if (!around || labelText(textOf(around)) !== own) return undefined;
    node = around;
  }
  return undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
