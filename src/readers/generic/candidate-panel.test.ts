import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { asked } from './asked.ts';
import { candidatePanel } from './candidate-panel.ts';
import { PANEL_WORDS } from './panel-words.ts';

const URL_OF_PAGE = new URL('https://hire.example/candidates/1');
const CONTACT = '<a href="mailto:mina.okafor@mail.example">mail</a>';

function page(body: string, title = 'Mina Okafor – Hire'): Document {
  return new JSDOM(`<title>${title}</title><body>${body}</body>`).window.document;
}

function nameIn(body: string, title?: string): unknown {
  const fields = candidatePanel(page(body, title), URL_OF_PAGE, PANEL_WORDS);
  return fields && 'value' in fields.name ? fields.name.value : undefined;
}

describe('the panel of a candidate', () => {
  it('is the block around a name that the title or an address says as well', () => {
    expect(nameIn(`<div><h2>Mina Okafor</h2>${CONTACT}</div>`)).toBe('Mina Okafor');
    expect(nameIn(`<div><h2>Mina Okafor</h2>${CONTACT}</div>`, 'Hire')).toBe('Mina Okafor');
    expect(nameIn('<div><h2>Mina Okafor</h2><a href="mailto:mo@mail.example">m</a></div>', 'Hire')).toBe(
      undefined,
    );
  });

  it.each([
    ['a job', '<h1>Growth Strategist</h1><a href="mailto:x@y.example">m</a>', 'Growth Strategist – Hire'],
    ['a stage', '<h1>Phone Screen</h1><a href="mailto:x@y.example">m</a>', 'Phone Screen – Hire'],
    ['the viewer in the navigation', `<nav><h2>Mina Okafor</h2>${CONTACT}</nav>`, undefined],
    ['one name too few', `<h1>Mina</h1>${CONTACT}`, 'Mina – Hire'],
    [
      'two people of equal right',
      `<section><h2>Mina Okafor</h2>${CONTACT}</section><section><h2>Yusuf Demir</h2><a href="mailto:yusuf.demir@mail.example">m</a></section>`,
      'Compare',
    ],
  ])('is not %s', (_, body, title) => {
    expect(nameIn(`<main>${body}</main>`, title)).toBeUndefined();
  });

  it('is no row of a list, and no form somebody is filling in', () => {
    const row = (name: string): string => `<li><h3>${name}</h3>${CONTACT}</li>`;
    const rows = ['Mina Okafor', 'Yusuf Demir', 'Olga Petrova', 'Jinah Seo', 'Ana Quintero']
      .map(row)
      .join('');
    expect(nameIn(`<ul>${rows}</ul>`, 'Candidates')).toBeUndefined();
    expect(nameIn('<div><h2>Mina Okafor</h2><h3>Resume</h3><input><img></div>')).toBeUndefined();
  });

  it('is found in open shadow roots, and read across their edges', () => {
    const document = page('<main><x-head></x-head><x-side></x-side></main>', 'Hire');
    const [head, side] = ['x-head', 'x-side'].map(tag =>
      document.querySelector(tag)?.attachShadow({ mode: 'open' }),
    );
    head?.append(Object.assign(document.createElement('h2'), { textContent: 'Mina Okafor' }));
    const link = document.createElement('a');
    link.href = 'https://www.linkedin.com/in/mina-okafor-example';
    side?.append(link);
    expect(candidatePanel(document, URL_OF_PAGE, PANEL_WORDS)).toMatchObject({
      name: { value: 'Mina Okafor' },
      links: [{ value: 'https://www.linkedin.com/in/mina-okafor-example' }],
    });
  });

  it('takes a place that stands with the contacts, never that of the job', () => {
    const contacts = `<dl><dt>Email</dt><dd>${CONTACT}</dd><dt>Location</dt><dd>Leeds</dd></dl>`;
    const job = '<section><h3>Job</h3><p>Location: Remote, US</p></section>';
    const read = (body: string): unknown => candidatePanel(page(body), URL_OF_PAGE, PANEL_WORDS)?.location;
    expect(read(`<div><h2>Mina Okafor</h2>${contacts}${job}</div>`)).toMatchObject({ value: 'Leeds' });
    expect(read(`<div><h2>Mina Okafor</h2><p>${CONTACT}</p>${job}</div>`)).toEqual({ missing: 'absent' });
    expect(
      read(`<div><h2>Mina Okafor</h2><ul><li>${CONTACT}<li>Location:<li>Phone:<li>1</ul></div>`),
    ).toEqual({
      missing: 'absent',
    });
  });
});

describe('a page the user asked to have checked', () => {
  const read = (body: string, title?: string): unknown => asked.read(page(body, title), URL_OF_PAGE);

  it('is read by the standards first', () => {
    const data = '<script type="application/ld+json">{"@type":"Person","name":"Yusuf Demir"}</script>';
    expect(read(`${data}<div><h2>Mina Okafor</h2>${CONTACT}</div>`)).toMatchObject({
      layout: 'standard',
      candidate: { reader: 'generic', grade: 'standard', name: { value: 'Yusuf Demir' } },
    });
  });

  it('gives the name that an address says as well, as a guess', () => {
    expect(read(`<div><h2>Mina Okafor</h2>${CONTACT}</div>`)).toMatchObject({
      layout: 'panel',
      candidate: { reader: 'generic', grade: 'unverified', name: { value: 'Mina Okafor' } },
    });
  });

  it.each([
    [
      'a firm',
      '<h1>Harbour Light</h1><a href="mailto:info@harbourlight.example">m</a><h2>Contact</h2>',
      'Harbour Light',
    ],
    [
      'an article',
      `<meta property="og:type" content="article"><h1>Mina Okafor</h1>${CONTACT}`,
      'Mina Okafor',
    ],
  ])('is no candidate when it is that of %s', (_, body, title) => {
    expect(read(body, title)).toEqual({ kind: 'not-a-candidate' });
  });
});
