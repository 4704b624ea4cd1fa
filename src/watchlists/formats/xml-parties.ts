import { SaxesParser } from 'saxes';
import { type Chunks, type FileReport, NotThisFormat, type Parsing } from './parser.ts';
import { decodeXml } from './xml-parties-decode.ts';

/** An element of a party. Names are local: publishers change their namespaces and prefixes, and mean the same. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlElement[];
  /** Its own text, CDATA included, without that of its children. */
  readonly text: string;
}

/** Where in a file the parties are. */
export interface XmlLayout {
  /** The only root the file may have; any but a page's where absent. */
  readonly root?: string;
  /** @param depth 1 for the children of the root. A party is given whole: none is looked for inside another. */
  readonly isParty: (name: string, depth: number) => boolean;
  /** Elements inside parties that nobody reads: left out with all they hold. */
  readonly without?: ReadonlySet<string>;
  /** Whether every CDATA section ends a line. */
  readonly cdataLines?: boolean;
}

/**
 * Far above what official files hold, far below what fills a memory: UN's longest party has 9,200 characters; the one text that
 * holds all of KoFIU's parties is in a file of about 2 MB.
 */
const MOST = { partyCharacters: 4_000_000, partyElements: 60_000, depth: 64 } as const;

/** `row`: a party of the right shape; `malformed`: of another; `aside`: none, but something parties refer to. */
export type PartyShape = 'row' | 'malformed' | 'aside';
type OnParty = (party: XmlElement, root: XmlElement['attributes']) => PartyShape;

/**
 * Reads an XML file as a stream and gives its parties one by one, each as a small tree that is dropped afterwards.
 * Breathes after every 64 kB at the most, however the chunks are cut. A file that ends early is told by the report;
 * nothing but whitespace may follow the root.
 * @param onParty is given the attributes of the root too.
 * @throws NotThisFormat for another root, a page, text that is no XML, a DOCTYPE (entities grow without end; no official
 *   file has one), unknown entities, another encoding, and what exceeds {@link MOST}.
 */
export async function readXmlParties(
  chunks: Chunks,
  layout: XmlLayout,
  parsing: Pick<Parsing, 'breathe' | 'onRows'>,
  onParty: OnParty,
): Promise<FileReport> {
  const reader = new PartyReader(layout, onParty);
  for await (const text of decodeXml(chunks)) {
    reader.feed(text);
    parsing.onRows?.(reader.rows + reader.malformed);
    await parsing.breathe();
  }
  return { rows: reader.rows, malformed: reader.malformed, terminated: reader.finish() };
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

class PartyReader {
  rows = 0;
  malformed = 0;
  readonly #parser = new SaxesParser({ xmlns: false as const, position: false });
  readonly #layout: XmlLayout;
  readonly #onParty: OnParty;
  #root: XmlElement['attributes'] = {};
  /** The elements of the party being read, outermost first. */
  readonly #open: OpenElement[] = [];
  /** Elements of that party. */
  #elements = 0;
  #depth = 0;
  /** The depth of the element being left out, 0 when none is. */
  #leftOut = 0;
  #closed = false;
  /** Characters since nothing was held: since the last tag outside of parties. */
  #held = 0;

  constructor(layout: XmlLayout, onParty: OnParty) {
    this.#layout = layout;
    this.#onParty = onParty;
    const parser = this.#parser;
    parser.on('error', ({ message }) => refuse(`not well-formed: ${message}`));
    parser.on('doctype', () => refuse('a document type declaration'));
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !ENCODING.test(encoding)) refuse('another encoding than UTF-8');
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.#start(localName(name), attributes);
    });
    parser.on('closetag', () => {
      this.#end();
    });
    for (const event of ['text', 'cdata'] as const) {
      parser.on(event, text => {
        const inside = this.#leftOut === 0 ? this.#open.at(-1) : undefined;
        if (inside === undefined) return;
        inside.text += event === 'cdata' && layout.cdataLines === true ? `${text}\n` : text;
      });
    }
    for (const event of ['comment', 'processinginstruction'] as const) {
      parser.on(event, () => {
        if (this.#closed) refuse('something after the root');
      });
    }
  }

  feed(text: string): void {
    this.#parser.write(text);
    this.#held += text.length;
    if (this.#held > MOST.partyCharacters) refuse('something too long');
  }

  /** Whether the root is closed. What follows it unfinished is refused like what follows it whole. */
  finish(): boolean {
    if (this.#closed) this.#parser.close();
    return this.#closed;
  }

  #start(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (this.#depth > MOST.depth) refuse('too many levels');
    if (this.#depth === 1) this.#startRoot(name, attributes);
    else if (this.#leftOut === 0) this.#startElement(name, attributes);
  }

  #startRoot(name: string, attributes: Readonly<Record<string, string>>): void {
    const { root } = this.#layout;
    if (root === undefined ? name.toLowerCase() === 'html' : name !== root) refuse('another root');
    this.#root = withLocalNames(attributes);
    this.#held = 0;
  }

  #startElement(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#held = 0;
      this.#elements = 0;
      if (!this.#layout.isParty(name, this.#depth - 1)) return;
    } else if (this.#layout.without?.has(name) === true) {
      this.#leftOut = this.#depth;
      return;
    }
    this.#elements += 1;
    if (this.#elements > MOST.partyElements) refuse('too many elements');
    const element = { name, attributes: withLocalNames(attributes), children: [], text: '' };
    parent?.children.push(element);
    this.#open.push(element);
  }

  #end(): void {
    const depth = this.#depth;
    this.#depth -= 1;
    this.#closed = this.#depth === 0;
    if (this.#leftOut > 0) {
      if (this.#leftOut === depth) this.#leftOut = 0;
      return;
    }
    const element = this.#open.pop();
    if (this.#open.length > 0) return;
    this.#held = 0;
    if (element === undefined) return;
    const shape = this.#onParty(element, this.#root);
    if (shape === 'row') this.rows += 1;
    else if (shape === 'malformed') this.malformed += 1;
  }
}

/** What a file may say about itself when it is read as {@link decodeXml} reads it. */
const ENCODING = /^(?:utf-?8|utf-?16(?:[bl]e)?|us-ascii)$/i;

function refuse(what: string): never {
  throw new NotThisFormat(what);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Readonly<Record<string, string>>): XmlElement['attributes'] {
  const names = Object.keys(attributes);
  if (!names.some(name => name.includes(':'))) return attributes;
  return Object.fromEntries(names.map(name => [localName(name), attributes[name]]));
}

/** The children of this name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(child => child.name === name);
}

/** The trimmed texts of the children of this name that are not empty. */
export function textsOf(element: XmlElement, name: string): readonly string[] {
  return childrenOf(element, name)
    .map(({ text }) => text.trim())
    .filter(text => text !== '');
}

/** The first of {@link textsOf}, or an empty text. */
export function textOf(element: XmlElement, name: string): string {
  return textsOf(element, name)[0] ?? '';
}

/** The trimmed value of an attribute, empty where there is none. */
export function attributeOf(element: XmlElement, name: string): string {
  return element.attributes[name]?.trim() ?? '';
}
