import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generic } from './generic/generic.ts';
import { readerFor } from './registry.ts';
import { skeletonOf } from './skeleton.ts';

const FOLDER = fileURLToPath(new URL('fixtures', import.meta.url));
const fixtures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.html'),
);

/** The elements of HTML, as a page may use them: words everybody's pages have. */
const TAGS = new Set(
  `html head base link meta style title body address article aside footer header h1 h2 h3 h4 h5 h6 hgroup main nav
  section search blockquote dd div dl dt figcaption figure hr li menu ol p pre ul a abbr b bdi bdo br cite code data dfn
  em i kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr area audio img map track video embed iframe
  object picture source svg math canvas noscript script del ins caption col colgroup table tbody td tfoot th thead tr
  button datalist fieldset form input label legend meter optgroup option output progress select textarea details dialog
  summary slot template font center`
    .split(/\s+/)
    .concat('other', 'image'),
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

function page(html: string): Document {
  return new JSDOM(html).window.document;
}

describe('the skeleton of a page', () => {
  it('is its tags, and what of its attributes the selectors name', () => {
    const { body } = page(`
      <main id="Mina"><h1 class="name x9k2" itemprop="name jobTitle" data-owner="mina-okafor">Mina Okafor</h1>
      <a class="mina" href="https://a.example/in/mina">Me</a><p>One</p><p>Two</p><p>Three</p>
      <mina-okafor>4</mina-okafor><okafor>5</okafor><svg><path d="M0"/></svg></main>`);
    expect(skeletonOf(body, ['h1.name', '[itemprop="name"]', 'a[href*="/in/"]', '#top']).split('\n')).toEqual(
      [
        'body',
        ' main',
        '  h1 .name [itemprop] name',
        '  a [href] /in/',
        '  p',
        '  x3',
        '  other',
        '  x2',
        '  svg',
      ],
    );
  });

  it('ends, however large and deep the page is', () => {
    const deep = skeletonOf(page('<div>'.repeat(200)).documentElement, []);
    expect(deep.split('\n').length).toBeLessThan(50);
    const wide = skeletonOf(page('<p><b>x</b></p><p></p>'.repeat(3_000)).documentElement, []);
    expect(wide.split('\n').length).toBeLessThan(4_100);
  });

  it.each(fixtures)('of %s holds no word of the page, no address, and nothing about anybody', file => {
    const html = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const [, address = ''] = /<!-- url: (\S+) -->/.exec(html) ?? [];
    const { selectors } = readerFor(new URL(address)) ?? generic;
    const text = skeletonOf(page(html).documentElement, selectors);
    const allowed = new Set([...TAGS, ...wordsOf(selectors.join(' '))]);
    expect(wordsOf(text).filter(word => !allowed.has(word))).toEqual([]);
    expect(text).not.toContain('@');
    if (!selectors.some(selector => selector.includes('http'))) expect(text).not.toContain('http');
  });
});
