import { isPronouns } from '../../candidate/pronouns.ts';
import { folded } from '../../candidate/text.ts';
import { visibleLines } from '../generic/visible-text.ts';
import { withoutLabel } from './field-words.ts';
import { type Beside, besideLabels, isLong } from './labelled.ts';
import type { Locator, TaughtField } from './taught-site.ts';

/** One value a locator finds, and the part of the page that shows it. */
export interface Located {
  readonly value: string;
  readonly node: Node;
}

/** What is longer is a paragraph, and none of the fields that are taught. */
const LONGEST_VALUE = 200;
/** A way that leads to more places than this leads to no one value. */
const MOST_PLACES = 20;

/**
 * The one value a locator finds on a page, be it shown several times; `undefined` where it finds none, or different
 * ones. Locators may come from a file somebody else wrote: one that is no selector finds nothing.
 */
export function valueAt(
  document: Document,
  field: TaughtField,
  locator: Locator,
  beside: Beside = besideAll(document, [locator]),
): Located | undefined {
  const places = placesAt(document, locator, beside);
  const found = places.flatMap(node => {
    const value = valueOf(field, node);
    return value === undefined ? [] : [{ value, node }];
  });
  const [first] = found;
  return found.every(({ value }) => value === first?.value) ? first : undefined;
}

/** Where the labels of these locators are on a page: looked for once, however many they are. */
export function besideAll(document: Document, locators: readonly Locator[]): Beside {
  const labels = locators.flatMap(way => (way.by === 'label' ? [way.label] : []));
  return besideLabels(document.documentElement, labels);
}

/** The value a part of the page shows: one line, without a label in front of it and pronouns behind it. */
export function valueOf(field: TaughtField, node: Node): string | undefined {
  if (isLong(node)) return undefined;
  const lines = node.nodeType === node.TEXT_NODE ? [folded(node.nodeValue ?? '')] : visibleLines(node);
  const [line = ''] = lines;
  if (lines.length !== 1 || line.length > LONGEST_VALUE) return undefined;
  const { value } = withoutLabel(field, line.replace(/^[:：]\s?/, ''));
  const shown = value.replace(/\s?(\([^()]*\))$/, (whole, last: string) => (isPronouns(last) ? '' : whole));
  return /[\p{L}]/u.test(shown) ? shown : undefined;
}

function placesAt(document: Document, locator: Locator, beside: Beside): readonly Node[] {
  if (locator.by === 'label') return beside(locator.label);
  try {
    const places = document.querySelectorAll(locator.selector);
    return places.length > MOST_PLACES ? [] : Array.from(places);
  } catch {
    return []; // No selector.
  }
}
