import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { declared, type DeclaredLayout, type DeclaredSite } from './declared.ts';
import { foundPerson, NOTHING } from './generic/found-person.ts';
import { rowsByLink } from './generic/rows-by-link.ts';
import type { Reading } from './reader.ts';

const CARD: DeclaredLayout = {
  id: 'card',
  test: ['.card'],
  within: '.card',
  team: '.is-team',
  own: '.edit',
  fields: { name: ['.name'], headline: ['.line', '.title'], skill: ['.skill'], photo: ['img @src'] },
  about: '.about',
};
const SITE: DeclaredSite = {
  id: 'work',
  basis: { grade: 'unverified', asOf: '2026-11', on: 'Made up.' },
  host: /^work\.example$/,
  profile: /^\/([^/]+)\/?$/,
  reserved: new Set(['about']),
  layouts: [CARD],
};
const MINA = new URL('https://work.example/mina-okafor');

const page = (body: string, head = ''): Document =>
  new JSDOM(`<head>${head}</head><body>${body}</body>`).window.document;
const read = (body: string, more: Partial<DeclaredSite> = {}, head = '', url = MINA): Reading =>
  declared({ ...SITE, ...more }).read(page(body, head), url);
const card = (inside: string): string => `<div class="card">${inside}</div>`;
const NAME = '<b class="name">Mina Okafor</b>';

describe('the address', () => {
  const rows = rowsByLink({ reader: 'work', grade: 'unverified', links: 'a', profile: SITE.profile });
  const reader = declared({ ...SITE, list: { path: /^\/find\//, rows, selectors: ['a'] } });

  it.each([
    ['https://work.example/mina-okafor', 'profile'],
    ['https://work.example/mina-okafor/?tab=2', 'profile'],
    ['https://work.example/find/books', 'list'],
    ['https://work.example/about', undefined],
    ['https://work.example/About/', undefined],
    ['https://work.example/mina/books', undefined],
    ['http://work.example/mina-okafor', undefined],
    ['https://work.example.evil.example/mina-okafor', undefined],
  ])('%s holds %s', (address, kind) => {
    expect(reader.kindOf(new URL(address))).toBe(kind);
  });

  it.each([
    ['https://work.example/M%C3%BCller', 'work:müller'],
    ['https://work.example/100%25', 'work:100%'],
    ['https://work.example/100%', 'work:100%'],
  ])('%s is %s', (address, key) => {
    expect(read(card(NAME), {}, '', new URL(address))).toMatchObject({ candidate: { key } });
  });

  it('names what it rests on', () => {
    expect(reader.selectors).toEqual(expect.arrayContaining(['.card', '.name', 'img @src', '.about', 'a']));
  });
});

describe('a layout', () => {
  it('reads its part of the page, of one-valued fields the first, and every step only where those before it failed', () => {
    const inside = `${NAME}<i class="line"> </i><i class="title">Books</i><i class="title">Ledgers</i>
      <u class="skill">Tax</u><u class="skill">VAT</u><img src="/m.png?s=2"><p class="about">One.<br>Two.</p>`;
    expect(read(`<b class="name">Olga Petrova</b>${card(inside)}`)).toMatchObject({
      kind: 'candidate',
      layout: 'card',
      candidate: {
        key: 'work:mina-okafor',
        grade: 'unverified',
        partialName: false,
        name: { value: 'Mina Okafor', where: 'markup', at: '.name' },
        headline: { value: 'Books' },
        skills: [{ value: 'Tax' }, { value: 'VAT' }],
        photo: { value: 'https://work.example/m.png' },
        about: [{ value: 'One.\nTwo.' }],
        location: { missing: 'absent' },
      },
    });
  });

  it('lets code say what a description cannot', () => {
    const more = (): { rate: { missing: 'masked' } } => ({ rate: { missing: 'masked' } });
    expect(read(card(NAME), { layouts: [{ ...CARD, more }] })).toMatchObject({
      candidate: { rate: { missing: 'masked' }, name: { value: 'Mina Okafor' } },
    });
  });

  it('says that a name is a part of one, and keeps the whole one the page states elsewhere', () => {
    const whole = '<script type="application/ld+json">{"@type":"Person","name":"Mina Okafor"}</script>';
    expect(read(card('<b class="name">Mina O.</b>'), {}, whole)).toMatchObject({
      candidate: { partialName: true, name: { value: 'Mina O.' }, otherNames: [{ value: 'Mina Okafor' }] },
    });
  });

  it('takes a handle in place of the name for no name', () => {
    expect(read(card('<b class="name">@Mina-Okafor</b>'))).toMatchObject({
      kind: 'candidate',
      candidate: { partialName: false, name: { missing: 'absent' } },
    });
  });

  it('finds no name where there is none, and nobody where there are two', () => {
    expect(read(card(''))).toEqual({ kind: 'unreadable', reason: 'no-name' });
    expect(read(card(`${NAME}<b class="name">Olga Petrova</b>`))).toEqual({
      kind: 'unreadable',
      reason: 'another-person',
    });
    expect(read(card(`${NAME}<b class="name">Mina  Okafor</b>`))).toMatchObject({ kind: 'candidate' });
  });
});

describe('whose page it is', () => {
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;

  it.each([
    ['/olga-petrova', 'unreadable'],
    ['https://work.example/Mina-Okafor/?lang=fr', 'candidate'],
    // Not a profile, or not of this site.
    ['/about', 'candidate'],
    ['https://elsewhere.example/olga-petrova', 'candidate'],
    ['http://[', 'candidate'],
  ])('the head says %s', (href, kind) => {
    expect(read(card(NAME), {}, canonical(href))).toMatchObject({ kind });
  });

  it('knows a team and the viewer', () => {
    expect(read(card(`${NAME}<i class="is-team"></i>`))).toEqual({ kind: 'not-a-candidate' });
    expect(read(card(`${NAME}<a class="edit"></a>`))).toEqual({ kind: 'own-profile' });
  });

  it.each([
    ['<header><a href="/mina-okafor">Me</a></header>', 'own-profile'],
    ['<div role="banner"><a href="/mina-okafor/">Me</a></div>', 'own-profile'],
    ['<header><a href="/vera-viewer">Me</a></header>', 'candidate'],
    ['<header><a href="#main">Skip</a></header>', 'candidate'],
    ['<header><a href="/mina-okafor" hreflang="fr">Français</a></header>', 'candidate'],
    ['<header><h1>Mina Okafor</h1><a href="/mina-okafor">Overview</a></header>', 'candidate'],
    ['<main><header><a href="/mina-okafor">Overview</a></header></main>', 'candidate'],
  ])('%s: %s', (before, kind) => {
    expect(read(`${before}${card(NAME)}`)).toMatchObject({ kind });
  });

  it.each([
    '<div id="px-captcha"></div>',
    '<form id="challenge-form"></form>',
    '<script src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8"></script>',
  ])('reads nothing through %s', wall => {
    expect(read(`${wall}${card(NAME)}`, { loosePaths: true })).toEqual({
      kind: 'unreadable',
      reason: 'unknown-layout',
    });
  });
});

describe('data in the page', () => {
  const says = (name: string): Partial<DeclaredSite> => ({
    embedded: (_document, url) =>
      foundPerson('embedded-data', { ...NOTHING, name: [{ text: name, at: 'user.name' }] }, url),
  });

  it('stands for a layout, and beside one', () => {
    expect(read('', says('Mina Okafor'))).toMatchObject({
      layout: 'embedded',
      candidate: { name: { where: 'embedded-data' } },
    });
    expect(read(card(NAME), says('MINA OKAFOR'))).toMatchObject({ layout: 'card' });
    expect(read(card(NAME), says('Olga Petrova'))).toEqual({ kind: 'unreadable', reason: 'another-person' });
  });

  it('may say that there is no candidate', () => {
    expect(read(card(NAME), { embedded: () => ({ kind: 'own-profile' }) })).toEqual({ kind: 'own-profile' });
  });
});

describe('a page of no known shape', () => {
  const title = '<title>Mina Okafor - Books | Work</title>';

  it('is read by a heading that title and address agree with', () => {
    expect(read('<h1>Mina Okafor</h1>', {}, title)).toMatchObject({
      layout: 'fallback',
      candidate: { reader: 'work', key: 'work:mina-okafor', grade: 'unverified', name: { at: 'h1' } },
    });
    expect(read('<h1>Olga Petrova</h1>', {}, title)).toMatchObject({ kind: 'unreadable' });
    expect(read('<h1>Mina Okafor</h1>', {}, '<title>Work</title>')).toMatchObject({ kind: 'unreadable' });
    expect(read('<h1>Mina Okafor</h1><h1>Olga Petrova</h1>', {}, title)).toMatchObject({
      kind: 'unreadable',
    });
  });

  it('is unreadable, or no candidate where the address may be anything', () => {
    expect(read('<h1>Prices</h1>')).toEqual({ kind: 'unreadable', reason: 'unknown-layout' });
    expect(read('<h1>Prices</h1>', { loosePaths: true })).toEqual({ kind: 'not-a-candidate' });
  });

  it('is left to whom the site names', () => {
    const otherwise = (): Reading => ({ kind: 'unreadable', reason: 'too-large' });
    expect(read('<h1>Mina Okafor</h1>', { otherwise }, title)).toEqual({
      kind: 'unreadable',
      reason: 'too-large',
    });
    const nobody = (): Reading => ({ kind: 'not-a-candidate' });
    expect(read('', { otherwise: nobody })).toEqual({ kind: 'unreadable', reason: 'unknown-layout' });
  });
});
