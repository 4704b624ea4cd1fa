import { readdirSync, readFileSync, statSync } from 'node:fs';
import { JSDOM, type DOMWindow } from 'jsdom';
import { expect, it } from 'vitest';
import { asked } from './generic/asked.ts';
import { readPage } from './registry.ts';

/**
 * Reading takes time in proportion to the page, on every site: what is counted is how many elements the page's own
 * functions are asked to look at, so that a slow machine changes nothing. A page four times as large may cost a little
 * more than four times as much, and never sixteen.
 */
const FOLDER = new URL('./fixtures/', import.meta.url);
const SIZES = [40, 160] as const;
const MOST_GROWTH = 6;

/** What surrounds people on every site: rows, cards, headings, links to profiles, marked-up people. */
const AROUND =
  '<li class="row"><div><a href="/in/x"><h3>Some Body</h3></a><p>Location: Here</p><a href="mailto:x@y.example">m</a></div>' +
  '<span class="h-card"><b class="p-name">Some Body</b></span><i itemscope itemtype="https://schema.org/Person"><b itemprop="name">S</b></i>' +
  '<a href="https://www.linkedin.com/in/x">in</a><img><time>2019</time></li>';

/** The fullest page of every site. */
const pages = readdirSync(FOLDER, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => {
    const files = readdirSync(new URL(`${name}/`, FOLDER)).filter(file => file.endsWith('.html'));
    const bySize = files.toSorted((a, b) => sizeOf(`${name}/${b}`) - sizeOf(`${name}/${a}`));
    return bySize.slice(0, 1).map(file => `${name}/${file}`);
  });

function sizeOf(file: string): number {
  return statSync(new URL(file, FOLDER)).size;
}

it.each(pages)('%s costs in proportion to its size', file => {
  const html = readFileSync(new URL(file, FOLDER), 'utf8');
  const url = new URL(/url: (https?:\S+)/.exec(html)?.[1] ?? '');
  const [small, large] = SIZES.map(size =>
    costOf(html.replace('</body>', `<ul>${AROUND.repeat(size)}</ul></body>`), url),
  );
  expect((large ?? 0) / Math.max(small ?? 0, SIZES[0] * 20)).toBeLessThan(MOST_GROWTH);
});

/** How many elements are looked at: those below for a search, one for each step up. */
function costOf(html: string, url: URL): number {
  const { window } = new JSDOM(html, { url: url.href });
  const count = { looked: 0 };
  countSearches(window, count);
  readPage(window.document, url, asked);
  return count.looked;
}

function countSearches(window: DOMWindow, count: { looked: number }): void {
  const sizes = new WeakMap<object, number>();
  for (const { prototype } of [window.Element, window.Document]) {
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const original = prototype[name];
      Object.defineProperty(prototype, name, {
        value(this: Element, selector: string) {
          const size = sizes.get(this) ?? this.getElementsByTagName('*').length;
          sizes.set(this, size);
          count.looked += size;
          return Reflect.apply(original, this, [selector]) as unknown;
        },
      });
    }
  }
  for (const name of ['matches', 'closest', 'getAttribute', 'hasAttribute'] as const) {
    const original = window.Element.prototype[name];
    Object.defineProperty(window.Element.prototype, name, {
      value(this: Element, text: string) {
        count.looked += 1;
        return Reflect.apply(original, this, [text]) as unknown;
      },
    });
  }
}
