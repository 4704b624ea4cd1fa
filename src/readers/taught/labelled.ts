import { folded } from '../../candidate/text.ts';
import { visibleText } from '../generic/visible-text.ts';
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

/** What stands right behind each place that shows this label, in the order of the page. */
export function besideLabel(root: Element, label: string): readonly Node[] {
  const wanted = labelText(label).toLowerCase();
  const isLabel = (text: string): boolean => labelText(text).toLowerCase() === wanted;
  const carriers = new Set<Node>();
  for (const element of root.querySelectorAll(LABELS))
    if (isLabel(visibleText(element))) carriers.add(element);

  const texts = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let count = 0; count < MOST_TEXTS && carriers.size <= MOST_CARRIERS && texts.nextNode(); count += 1) {
    const { currentNode } = texts;
    if (!isLabel(currentNode.nodeValue ?? '')) continue;
    const marked = currentNode.parentElement?.closest(LABELS);
    if (!marked) carriers.add(currentNode);
  }
  if (carriers.size > MOST_CARRIERS) return [];
  return Array.from(carriers).flatMap(carrier => neighbour(carrier, 'nextSibling') ?? []);
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

/** The text of a node as its readers see it. */
export function textOf(node: Node): string {
  return isElement(node) ? visibleText(node) : folded(node.nodeValue ?? '');
}

/** `NodeFilter.SHOW_TEXT`; the object that holds the name is the window's. */
const SHOW_TEXT = 4;

/** The nearest node with text on one side; wrappers that hold nothing besides are left. */
function neighbour(start: Node, side: 'nextSibling' | 'previousSibling'): Node | undefined {
  const own = textOf(start);
  let node = start;
  for (let out = 0; out <= MOST_WRAPPERS; out += 1) {
    for (let beside = node[side]; beside; beside = beside[side]) {
      if (/^[:：]?$/.test(textOf(beside))) continue;
      return beside;
    }
    const around = node.parentElement;
    if (!around || visibleText(around).replace(/\s?[:：]$/, '') !== own.replace(/\s?[:：]$/, ''))
      return undefined;
    node = around;
  }
  return undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
