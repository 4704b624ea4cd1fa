import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { asked } from './generic/asked.ts';
import { generic } from './generic/generic.ts';
import { LIMITS, MOST_ROWS } from './read-with.ts';
import type { Reading } from './reader.ts';
import { readPage } from './registry.ts';

const OWN = new URL('https://mina.example/');

function read(html: string, url = OWN, reader = generic): Reading {
  return readPage(new JSDOM(html).window.document, url, reader);
}

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const PERSON = '{"@type":"Person","name":"Mina Okafor"}';
const NAME = { kind: 'candidate', candidate: { name: { value: 'Mina Okafor' } } };

describe('pages of more elements than anybody reads', () => {
  const { document } = new JSDOM('<i></i>'.repeat(LIMITS.elements)).window;

  it.each([
    ['a profile', 'https://github.com/mina-okafor'],
    ['a list', 'https://www.upwork.com/nx/search/talent/'],
    ['any other page', OWN.href],
  ])('are said to be too large: %s', (_, address) => {
    expect(readPage(document, new URL(address), generic)).toEqual({
      kind: 'unreadable',
      reason: 'too-large',
    });
  });

  it('give as many rows as are looked through, and no more', () => {
    const rows = Array.from(
      { length: MOST_ROWS + 50 },
      (_, index) =>
        `<article data-test="FreelancerTile"><h5><a href="/freelancers/~01a2b3c4d5e6f7${1000 + index}">Mina O.</a></h5></article>`,
    );
    const reading = read(
      `<main>${rows.join('')}</main>`,
      new URL('https://www.upwork.com/nx/search/talent/'),
    );
    expect(reading).toMatchObject({ kind: 'list' });
    expect(reading.kind === 'list' && reading.candidates).toHaveLength(MOST_ROWS);
  });
});

describe('data that is none', () => {
  it.each([
    ['cut off', '{"@type":"Person","name":"Mi'],
    ['longer than a million characters', `{"@type":"Person","name":"Other","x":"${'x'.repeat(1_000_001)}"}`],
    ['nested 100,000 deep', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a reference to itself', '{"@id":"#a","mainEntity":{"@id":"#a"},"address":{"@id":"#a"}}'],
    ['10,000 statements about one thing', `[${'{"@id":"#a","@type":"Thing","x":1},'.repeat(10_000)}1]`],
    ['a number', '7'],
    ['nothing', ''],
  ])('leaves what else the page says: %s', (_, json) => {
    expect(read(script(json) + script(PERSON))).toMatchObject(NAME);
  });

  it('stands in more scripts than any page has', () => {
    expect(read(script(PERSON) + script('{"@type":"Thing"}').repeat(500))).toMatchObject(NAME);
  });

  it('gives properties of the prototype no meaning', () => {
    const json = '{"@type":"Person","__proto__":{"name":"Eve Adams"},"constructor":{"name":"Eve Adams"}}';
    expect(read(script(json))).toEqual({ kind: 'unreadable', reason: 'no-name' });
  });
});

describe('markup that is none', () => {
  it('is read as deep as browsers nest it', () => {
    const html = `${script(PERSON)}<main>${'<div>'.repeat(1_500)}<h1>Mina Okafor</h1>`;
    expect(read(html, OWN, asked)).toMatchObject(NAME);
  });

  it('leaves frames alone', () => {
    const frame = `<iframe srcdoc='${script('{"@type":"Person","name":"Eve Adams"}')}'></iframe>`;
    expect(read(`<frameset><frame src="https://evil.example/"></frameset>`)).toEqual({
      kind: 'not-a-candidate',
    });
    expect(read(script(PERSON) + frame)).toMatchObject(NAME);
  });

  it('takes a list of people for nobody, however long', () => {
    const card = (index: number): string =>
      `<div class="h-card"><span class="p-name">Mina Okafor ${index}</span></div>`;
    const item =
      '<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Mina Okafor</span></div>';
    expect(read(Array.from({ length: 300 }, (_, index) => card(index)).join(''))).toEqual({
      kind: 'not-a-candidate',
    });
    expect(read(item.repeat(300))).toEqual({ kind: 'not-a-candidate' });
  });
});
