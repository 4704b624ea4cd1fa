/** Enough for the largest profiles; the rest is left out. */
const MOST_ELEMENTS = 4_000;
const MOST_DEPTH = 40;
const MOST_CHARACTERS = 30_000;

/** Their insides say nothing about how a page is laid out. */
const CLOSED = new Set(['svg', 'script', 'style', 'noscript', 'template', 'iframe']);

/** What of a page may be told: the words its reader's selectors are made of. */
interface Vocabulary {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Name -> the values, or parts of values, the selectors ask for. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * How a page is built: the tree of its tags, indented, with those attributes and classes that stand literally in the
 * selectors, and nothing else. So no text, no address and nothing about anybody can be in it. Siblings that look the
 * same are counted.
 */
export function skeletonOf(root: Element, selectors: readonly string[]): string {
  const vocabulary = vocabularyOf(selectors);
  let left = MOST_ELEMENTS;
  const linesOf = (element: Element, depth: number): readonly string[] => {
    left -= 1;
    const own = lineOf(element, vocabulary);
    if (CLOSED.has(element.localName) || element.children.length === 0) return [own];
    if (depth === MOST_DEPTH || left <= 0) return [`${own} ...`];
    return [own, ...runsOf(element, depth).map(line => `  ${line}`)];
  };
  const runsOf = (element: Element, depth: number): readonly string[] => {
    const lines: string[] = [];
    let last = '';
    let first = 0;
    let times = 1;
    for (const child of element.children) {
      if (left <= 0) break;
      const drawn = linesOf(child, depth + 1);
      const text = drawn.join('\n');
      if (text === last) {
        times += 1;
        lines[first] = `${drawn[0] ?? ''} x${times}`;
        continue;
      }
      [last, first, times] = [text, lines.length, 1];
      lines.push(...drawn);
    }
    return lines;
  };
  return linesOf(root, 0).join('\n').slice(0, MOST_CHARACTERS);
}

function lineOf(element: Element, { tags, classes, attributes }: Vocabulary): string {
  const named = [...element.classList].filter(name => classes.has(name)).map(name => `.${name}`);
  const told = [...attributes].flatMap(([name, parts]) => {
    const value = element.getAttribute(name);
    if (value === null) return [];
    const said = [...parts].filter(part => value.includes(part));
    return said.length > 0 ? said.map(part => `[${name}*=${part}]`) : [`[${name}]`];
  });
  return [tagOf(element, tags), ...named, ...told].join('');
}

/** A page may call its elements what it likes; only the names HTML gives, and those of the selectors, are repeated. */
function tagOf(element: Element, tags: ReadonlySet<string>): string {
  const { localName } = element;
  if (tags.has(localName) || localName === 'svg') return localName;
  const isKnown = Object.prototype.toString.call(element) !== '[object HTMLUnknownElement]';
  return isKnown && /^[a-z]{1,10}[1-6]?$/.test(localName) ? localName : 'other';
}

function vocabularyOf(selectors: readonly string[]): Vocabulary {
  const attributes = new Map<string, Set<string>>();
  const note = (name: string, part: string): void => {
    const parts = attributes.get(name) ?? new Set();
    if (part !== '') parts.add(part);
    attributes.set(name, parts);
  };
  const all = selectors.join(' , ');
  // An attribute with or without a value; a step of a description, `selector @attribute`; an id.
  for (const [, name = '', double, single, bare] of all.matchAll(
    /\[\s*([\w:-]+)\s*(?:[~|^$*]?=\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]*)))?/g,
  ))
    note(name, double ?? single ?? bare ?? '');
  const rest = all.replace(/\[[^\]]*\]/g, ' ');
  for (const [, name = ''] of rest.matchAll(/@([\w:-]+)/g)) note(name, '');
  for (const [, id = ''] of rest.matchAll(/#([\w-]+)/g)) note('id', id);
  return {
    attributes,
    classes: new Set(Array.from(rest.matchAll(/\.([\w-]+)/g), ([, name = '']) => name)),
    tags: new Set(Array.from(rest.matchAll(/(?<![.#@:\w-])[a-z][\w-]*/g), ([name]) => name)),
  };
}
