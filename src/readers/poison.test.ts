import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withOwnWords } from '../candidate/own-words.ts';
import { asked } from './generic/asked.ts';
import { readingSchema } from './parse.ts';
import { readPage } from './registry.ts';

/** Every fixture of every site, with what a hostile page could write in place of its texts, attributes and data. */
const FOLDER = new URL('./fixtures/', import.meta.url);
const parser = new new JSDOM('').window.DOMParser();

const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onfocus=alert(1) autofocus='",
  'javascript:alert(1)//https://www.linkedin.com/in/x',
  '\u202eanim\u202c Okafor\u0000\u200b',
  '=HYPERLINK("https://evil.example")',
  '{{constructor.constructor("alert(1)")()}}${1}',
  '*[a="](((?=)+)+)*\\',
  '\ud800 %E0%A4%A &#0;',
  `Mina ${'Okafor '.repeat(700)}`,
  '12/2019 – present · '.repeat(200),
  '',
] as const;
/** What gives a page its structure: without it a reader would know no layout and read nothing. */
const STRUCTURE =
  /^(?:class|id|itemprop|itemscope|itemtype|rel|type|property|name|role|hidden|style|data-.*|componentkey)$/;

/** `NodeFilter.SHOW_TEXT`, which is no global here. */
const NODE_FILTER_TEXT = 4;

type Poison = (document: Document) => void;

/** Each way to poison a page, the next hostile text each time one is needed. */
function poisonsFrom(start: number): Readonly<Record<string, Poison>> {
  let turn = start;
  const next = (): string => HOSTILE[(turn += 1) % HOSTILE.length] ?? '';
  return {
    'texts replaced': document => {
      for (const text of textsOf(document)) text.nodeValue = next();
    },
    'texts longer': document => {
      for (const text of textsOf(document)) text.nodeValue = `${text.nodeValue ?? ''} ${next()}`;
    },
    'attributes replaced': document => {
      for (const element of document.querySelectorAll('*')) {
        for (const { name } of element.attributes) {
          if (!STRUCTURE.test(name)) element.setAttribute(name, next());
        }
      }
    },
    'data replaced': document => {
      for (const script of document.querySelectorAll('script, code')) {
        script.textContent = script.textContent.replace(/"(?:[^"\\]|\\.){4,}"(?!\s*:)/g, () =>
          JSON.stringify(next()),
        );
      }
    },
  };
}

function textsOf(document: Document): readonly Node[] {
  const walker = document.createTreeWalker(document.documentElement, NODE_FILTER_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!currentNode.parentElement?.matches('script, style') && currentNode.nodeValue?.trim())
      texts.push(currentNode);
  }
  return texts;
}

const fixtures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.html'),
);

describe.each(fixtures)('%s, poisoned', file => {
  const html = readFileSync(new URL(file, FOLDER), 'utf8');
  const url = new URL(/url: (https?:\S+)/.exec(html)?.[1] ?? '');
  const seed = fixtures.indexOf(file);

  it.each(Object.entries(poisonsFrom(seed)))('%s', (_, poison) => {
    const document = parser.parseFromString(html, 'text/html');
    poison(document);
    const before = document.documentElement.outerHTML;

    const reading = readPage(document, url, asked);

    expect(reading).not.toMatchObject({ reason: 'reader-failed' });
    // Bounds and address schemes are part of what the engine accepts.
    expect(v.safeParse(readingSchema, reading).issues).toBeUndefined();
    if (reading.kind === 'candidate') withOwnWords(reading.candidate);
    expect(document.documentElement.outerHTML === before).toBe(true);
  });
});
