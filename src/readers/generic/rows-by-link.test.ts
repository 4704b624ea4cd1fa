import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { isClearName } from './clear-name.ts';
import { rowsByLink, type LinkedRows } from './rows-by-link.ts';

const URL_OF_LIST = new URL('https://work.example/search');
const SITE: LinkedRows = {
  reader: 'work',
  grade: 'unverified',
  links: 'a[href*="/pro/"]',
  profile: /^\/pro\/([\w-]+)\/?$/,
  isName: isClearName,
};

function rowsOf(body: string, site = SITE): readonly (readonly [string | undefined, string | undefined])[] {
  const { document } = new JSDOM(body).window;
  const { find, read } = rowsByLink(site);
  return find(document, URL_OF_LIST).map(row => {
    const candidate = read(row, URL_OF_LIST);
    const name = candidate && 'value' in candidate.name ? candidate.name.value : undefined;
    return [candidate?.key, name];
  });
}

const row = (slug: string, name: string, more = ''): string =>
  `<div><a href="/pro/${slug}"><img alt="${name}"></a><h3><a href="/pro/${slug}?from=search">${name}</a></h3>${more}</div>`;

it('takes the largest element around one profile, whatever it is called', () => {
  expect(rowsOf(`<main>${row('mo', 'Mina Okafor')}${row('yd', 'Yusuf Demir')}</main>`)).toEqual([
    ['work:mo', 'Mina Okafor'],
    ['work:yd', 'Yusuf Demir'],
  ]);
});

it('passes over adverts, the viewer in the navigation, and links to elsewhere', () => {
  const advert = '<div><a href="/plans">Go further with Plus</a></div>';
  const elsewhere = '<div><a href="https://other.example/pro/xx">Olga Petrova</a></div>';
  const viewer = '<nav><ul><li><a href="/pro/me">Vera Viewer</a></li></ul></nav>';
  const body = `${viewer}<main>${row('mo', 'Mina Okafor')}${advert}${row('yd', 'Yusuf Demir')}${elsewhere}</main>`;
  expect(rowsOf(body).map(([key]) => key)).toEqual(['work:mo', 'work:yd']);
});

it('takes the item of a list that holds but one', () => {
  expect(rowsOf(`<main><p>1 result</p><ul><li>${row('mo', 'Mina Okafor')}</li></ul></main>`)).toEqual([
    ['work:mo', 'Mina Okafor'],
  ]);
});

it('finds no row where nothing tells how far it goes', () => {
  expect(rowsOf('<main><p>By <a href="/pro/mo">Mina Okafor</a>.</p></main>')).toEqual([]);
});

it('takes a name for one only where something beyond its shape says so', () => {
  const link = (slug: string, text: string): string => `<li><a href="/pro/${slug}">${text}</a></li>`;
  const list = [
    link('mina-okafor-93', 'Mina Okafor'),
    link('x1', 'Web Developer'),
    link('x2', 'Yusuf D.'),
    link('x3', 'Engineer I'),
    link('x4', 'Software Engineer I'),
  ];
  expect(rowsOf(`<ul>${list.join('')}</ul>`)).toEqual([
    ['work:mina-okafor-93', 'Mina Okafor'],
    [undefined, undefined],
    ['work:x2', 'Yusuf D.'],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

it('reads what a site is known to show where', () => {
  const { document } = new JSDOM(
    '<ul><li><a href="/pro/a"></a><h4>Web Developer</h4><b>Mina O.</b><i>Lagos</i></li><li><a href="/pro/b"></a></li></ul>',
  ).window;
  const { find, read } = rowsByLink({
    ...SITE,
    fields: { name: ['b'], headline: ['h4'], location: ['i'] },
  });
  const [first, second] = find(document, URL_OF_LIST);
  expect(first && read(first, URL_OF_LIST)).toMatchObject({
    url: 'https://work.example/pro/a',
    extent: 'row',
    partialName: true,
    headline: { value: 'Web Developer' },
    location: { value: 'Lagos' },
  });
  // Not filled yet.
  expect(second && read(second, URL_OF_LIST)).toBeUndefined();
});

it('follows a row that is used again for somebody else, and leaves one that holds two', () => {
  const { document } = new JSDOM(`<main>${row('mo', 'Mina Okafor')}${row('yd', 'Yusuf Demir')}</main>`)
    .window;
  const { find, read } = rowsByLink(SITE);
  const [first, second] = find(document, URL_OF_LIST);
  if (!first || !second) throw new Error('No rows.');
  first.innerHTML = second.innerHTML;
  expect(read(first, URL_OF_LIST)?.key).toBe('work:yd');
  first.innerHTML += row('mo', 'Mina Okafor');
  expect(read(first, URL_OF_LIST)).toBeUndefined();
});

it('stays quick on a page of ten thousand rows', () => {
  const { document } = new JSDOM(
    `<main>${Array.from({ length: 10_000 }, (_, at) => row(`p${at}`, 'Mina Okafor')).join('')}</main>`,
  ).window;
  expect(rowsByLink(SITE).find(document, URL_OF_LIST)).toHaveLength(1000);
});
