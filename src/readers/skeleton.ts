/** Enough for the largest profiles; the rest is left out. */
const MOST_ELEMENTS = 4_000;
const MOST_DEPTH = 40;

/** Their insides say nothing about how a page is laid out. */
const CLOSED = /^(?:svg|script|style|noscript|template|iframe)$/;

/**
 * How a page is built: the tree of its tags, indented, with those classes, ids and attributes that stand literally in
 * the selectors, and nothing else. So no text, no address and nothing about anybody can be in it. Neighbours that look
 * the same are told once, and counted.
 */
export function skeletonOf(root: Element, selectors: readonly string[]): string {
  const all = selectors.join(' ');
  const words = new Set(all.match(/[\w:-]+/g));
  const values = Array.from(all.matchAll(/=\s*["']?([^"'\]]+)/g), ([, value = '']) => value);
  let left = MOST_ELEMENTS;

  const nameOf = (element: Element): string => {
    const { localName, id, classList } = element;
    // A page may call its elements what it likes; only the names HTML gives, and those of the selectors, are repeated.
    const isKnown =
      /^[a-z]+[1-6]?$/.test(localName) && !Object.prototype.toString.call(element).includes('Unknown');
    return [
      isKnown || words.has(localName) ? localName : 'other',
      ...(words.has(id) ? [`#${id}`] : []),
      ...[...classList].filter(name => words.has(name)).map(name => `.${name}`),
      ...Array.from(element.attributes).flatMap(({ name, value }) =>
        words.has(name) ? [`[${name}]`, ...values.filter(part => value.includes(part))] : [],
      ),
    ].join(' ');
  };

  const linesOf = (element: Element, depth: number): readonly string[] => {
    const lines = [nameOf(element)];
    let last = '';
    let times = 1;
    for (const child of CLOSED.test(element.localName) || depth > MOST_DEPTH ? [] : element.children) {
      left -= 1;
      if (left < 0) break;
      const below = linesOf(child, depth + 1).map(line => ` ${line}`);
      const text = below.join('\n');
      times = text === last ? times + 1 : 1;
      if (times > 2) lines.pop();
      if (times > 1) lines.push(` x${times}`);
      else lines.push(...below);
      last = text;
    }
    return lines;
  };
  return linesOf(root, 0).join('\n');
}
