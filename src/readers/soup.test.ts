import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { withOwnWords } from '../candidate/own-words.ts';
import { asked } from './generic/asked.ts';
import { readingSchema } from './parse.ts';
import { READERS, readPage } from './registry.ts';

/** Pages in which everything the readers look for stands in the wrong place, repeated, nested and empty. */
const FOLDER = new URL('./fixtures/', import.meta.url);
/** An address of each kind that any reader knows. */
const ADDRESSES = [
  ...new Set(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.html'))
      .map(file => /url: (https?:\S+)/.exec(readFileSync(new URL(file, FOLDER), 'utf8'))?.[1] ?? ''),
  ),
].map(address => new URL(address));

/** An element that a part of a selector finds: `li.row[data-x^="y"]` -> `<li class="row" data-x="y">`. */
function elementOf(part: string): { readonly tag: string; readonly attributes: string } {
  const classes = Array.from(part.matchAll(/\.([\w-]+)/g), ([, name]) => name);
  const ids = Array.from(part.matchAll(/#([\w-]+)/g), ([, id = '']) => `id="${id}"`);
  const others = Array.from(
    part.matchAll(/\[([\w:-]+)(?:[~^$*|]?=["']?([^"'\]]*)["']?(?: i)?)?\]/g),
    ([, name = '', value = '']) => `${name}="${value}"`,
  );
  return {
    tag: /^[a-z][a-z\d-]*/i.exec(part)?.[0] ?? 'div',
    attributes: [`class="${classes.join(' ')}"`, ...ids, ...others].join(' '),
  };
}

/** The vocabulary of all readers, part by part. */
const WORDS = [...READERS, asked]
  .flatMap(({ selectors }) => selectors)
  .flatMap(selector => selector.replace(/ @[\w-]+$/, '').split(/[\s,>+]+(?![^[(]*[\])])/))
  .filter(part => part !== '')
  .map(elementOf);

const TAGS =
  'div span p a h1 h2 h4 ul li section main article footer header time img svg script profile-timezone';
const ATTRIBUTES = [
  'class="h-card"',
  'class="p-name u-url"',
  'class="p-adr h-adr p-locality"',
  'class="vcard-names"',
  'class="vcard-details"',
  'class="p-note TimelineItem"',
  'class="air3-card-section"',
  'class="air3-token"',
  'itemscope itemtype="https://schema.org/Person"',
  'itemscope',
  'itemprop="name"',
  'itemprop="additionalName"',
  'itemprop="homeLocation"',
  'itemprop="worksFor" itemscope',
  'itemprop="image"',
  'itemprop="email"',
  'itemprop="country-name"',
  'href="https://mina.example/about"',
  'href="mailto:%E0%A4%A"',
  'href="http://["',
  'rel="me"',
  'datetime="2011-02-30"',
  'src="//"',
  'data-qa="education"',
  'componentkey="com.linkedin.sdui.profile.card.refTopcard"',
  'id="bpr-guid-1"',
  'data-legacy-message-id="19a0000000000001"',
  'class="gF gD" email="mina@okafor.example" name="Mina Okafor"',
  'class="a3s gmail_signature"',
  'hidden',
];
const TEXTS = [
  'mina-okafor',
  'Mina Okafor',
  'Mina O.',
  '*** ***',
  '2019 - Present',
  'Cook | Canteen',
  'Education',
  '3:04 pm local time',
  'Member since 99',
  '(UTC +01:00)',
  '',
];

const { tree } = fc.letrec<{ tree: string; node: string; word: string }>(tie => ({
  node: fc
    .record({
      tag: fc.constantFrom(...TAGS.split(' ')),
      attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }),
      inside: tie('tree'),
    })
    .map(({ tag, attributes, inside }) => `<${tag} ${attributes.join(' ')}>${inside}</${tag}>`),
  word: fc
    .record({
      word: fc.constantFrom(...WORDS),
      attribute: fc.constantFrom(...ATTRIBUTES),
      inside: tie('tree'),
    })
    .map(
      ({ word, attribute, inside }) => `<${word.tag} ${word.attributes} ${attribute}>${inside}</${word.tag}>`,
    ),
  tree: fc
    .array(
      fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(...TEXTS),
        fc.string({ maxLength: 8 }),
        tie('node'),
        tie('word'),
      ),
      {
        maxLength: 5,
      },
    )
    .map(parts => parts.join('')),
}));

const KEYS =
  '@type @id @graph mainEntity about name worksFor alumniOf address homeLocation image sameAs url member'.split(
    ' ',
  );
const VALUES = [
  'Person',
  'ProfilePage',
  'Organization',
  'Role',
  '#me',
  'Mina Okafor',
  'https://mina.example/about',
  '***',
];

const { json } = fc.letrec<{ json: unknown }>(tie => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...VALUES, null, 7, true),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('json'), { maxKeys: 5 }),
  ),
}));

it('reads whatever it is given without failing, and hands on what the engine accepts', () => {
  const { DOMParser } = new JSDOM('').window;
  const parser = new DOMParser();
  fc.assert(
    fc.property(tree, json, fc.constantFrom(...ADDRESSES), (body, data, url) => {
      const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
      const head = `<meta property="og:type" content="profile"><meta name="octolytics-dimension-user_login" content="mina-okafor"><a href="https://accounts.google.com/SignOutOptions" aria-label="sam@openledger.example"></a>`;
      const document = parser.parseFromString(`${head}${script}<body>${body}</body>`, 'text/html');
      const before = document.documentElement.outerHTML;

      const reading = readPage(document, url, asked);

      expect(reading).not.toMatchObject({ reason: 'reader-failed' });
      expect(v.is(readingSchema, reading)).toBe(true);
      if (reading.kind === 'candidate') withOwnWords(reading.candidate);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 400 },
  );
}, 60_000);
