import { isKnownLabel } from './field-words.ts';
import type { TaughtField } from './taught-site.ts';
import { isWrittenName } from './written-name.ts';

/** Attributes whose values programmers write, best first. */
const NAMING =
  /^(?:itemprop|name|role|aria-labelledby|data-(?:test|qa|cy|e2e|automation|field|hook|ui|component|part|role|ref)(?:-?id)?)$/;
/** Any other attribute of a site's own may hold what it says of one candidate: that it is there is enough. */
const OWN = /^data-[a-z-]+$/;
/** How far out an element that names its content may stand. */
const MOST_OUTER = 5;

/**
 * Selectors by the attributes that say what an element or one around it is, nearest first. Values that look made, or
 * that are not known to be words of the program, are left out.
 */
export function* attributeSelectors(element: Element, field: TaughtField): Generator<string> {
  const tag = element.localName;
  let around: Element | null = element;
  for (let out = 0; around && out <= MOST_OUTER; out += 1, around = around.parentElement) {
    const selectors = selectorsOf(around, field);
    yield* selectors;
    for (const selector of selectors) yield around === element ? `${tag}${selector}` : `${selector} ${tag}`;
  }
}

function selectorsOf(element: Element, field: TaughtField): readonly string[] {
  const selectors = Array.from(element.attributes, ({ name, value }) => {
    if (NAMING.test(name)) return isWrittenName(value) ? `[${name}="${value}"]` : undefined;
    if (name === 'aria-label')
      return isKnownLabel(field, value) && isWrittenName(value) ? `[${name}="${value}"]` : undefined;
    return OWN.test(name) && isWrittenName(name) ? `[${name}]` : undefined;
  });
  return selectors.filter(selector => selector !== undefined);
}
