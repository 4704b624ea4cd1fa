import { cssPath } from './css-path.ts';
import { isKnownLabel, isLabelWord, withoutLabel } from './field-words.ts';
import { labelOf, textOf } from './labelled.ts';
import { isPlainSelector, namesIn } from './plain-selector.ts';
import { attributeSelectors } from './stable-attribute.ts';
import type { Locator, TaughtField, TeachProblem } from './taught-site.ts';
import { valueAt, valueOf } from './values-at.ts';
import { holdsWord, wordsOf } from './words.ts';

/** A value the user pointed at, and how it is found again. */
export interface Pick {
  readonly field: TaughtField;
  readonly value: string;
  readonly locators: readonly Locator[];
}

/** One locator alone is a guess: this many must agree before a value counts. */
const AGREEING = 2;
const LONGEST_LABEL = 40;

/**
 * Up to three locators of what an element shows, one of a kind, each finding that one value on this page and holding no
 * word of it. Changes nothing.
 */
export function locate(element: Element, field: TaughtField): Pick | TeachProblem {
  const document = element.ownerDocument;
  const value = valueOf(field, element);
  if (value === undefined) return 'no-text';
  const personal = personalWords([value]);
  const finds = (locator: Locator): boolean =>
    isImpersonal(locator, personal) && valueAt(document, field, locator)?.value === value;
  const [label, ...others] = [labels(element, field), attributes(element, field), paths(element)].map(ways =>
    firstThat(ways, finds),
  );
  const locators = others.filter(way => way !== undefined);
  // Markup may call anything a label, an employer too: one that is not known to be written for everybody is the last resort.
  const isWanted = label?.by === 'label' && (isKnownLabel(field, label.label) || locators.length < AGREEING);
  if (isWanted) locators.unshift(label);
  return locators.length < AGREEING ? 'not-found-again' : { field, value, locators };
}

/**
 * The picks of one page with every locator left out that holds a word of any of the values: what is kept of a taught
 * site must tell nothing of the person it was taught on. Some may be left with too few.
 */
export function withoutTraces(picks: readonly Pick[]): readonly Pick[] {
  const personal = personalWords(picks.map(({ value }) => value));
  return picks.map(pick => ({
    ...pick,
    locators: pick.locators.filter(locator => isImpersonal(locator, personal)),
  }));
}

/** Whether enough ways lead to a value. */
export function isFoundAgain({ locators }: Pick): boolean {
  return locators.length >= AGREEING;
}

/** A known label is none: "Location" is written for everybody, even beside a "Location scout". */
function personalWords(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.flatMap(wordsOf).filter(word => !isLabelWord(word)));
}

function isImpersonal(locator: Locator, personal: ReadonlySet<string>): boolean {
  const texts = locator.by === 'label' ? [locator.label] : namesIn(locator.selector);
  return !texts.some(text => holdsWord(text, personal));
}

function* labels(element: Element, field: TaughtField): Generator<Locator> {
  const { label: own } = withoutLabel(field, textOf(element));
  if (own !== undefined) yield { by: 'label', label: own };
  const before = labelOf(element);
  if (!before) return;
  const { text, isMarked } = before;
  const isShaped = /\p{L}/u.test(text) && !/[\p{N}@]/u.test(text) && text.length <= LONGEST_LABEL;
  if (isShaped && (isMarked || isKnownLabel(field, text))) yield { by: 'label', label: text };
}

function* attributes(element: Element, field: TaughtField): Generator<Locator> {
  for (const selector of attributeSelectors(element, field)) {
    if (isPlainSelector(selector)) yield { by: 'attribute', selector };
  }
}

function* paths(element: Element): Generator<Locator> {
  const selector = cssPath(element);
  if (selector !== undefined && isPlainSelector(selector)) yield { by: 'path', selector };
}

function firstThat(ways: Iterable<Locator>, finds: (locator: Locator) => boolean): Locator | undefined {
  for (const locator of ways) if (finds(locator)) return locator;
  return undefined;
}
