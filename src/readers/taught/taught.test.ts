import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { blankCandidate } from '../../candidate/candidate.ts';
import { readingSchema } from '../parse.ts';
import { readWith } from '../read-with.ts';
import type { Reading } from '../reader.ts';
import { FIRST_LESSON, taughtSite, withPick } from './lesson.ts';
import { locate } from './locate.ts';
import { taughtReader } from './taught.ts';
import { taughtSiteSchema } from './taught-site-schema.ts';
import { TAUGHT_FIELDS, type TaughtField, type TaughtSite } from './taught-site.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);
const cases = readdirSync(FOLDER).flatMap(file =>
  file.endsWith('.html') ? [file.replace('.html', '')] : [],
);

// What the way through a page is found with stands in the window, and jsdom has no `CSS`.
const { Node, document: blank } = new JSDOM().window;
vi.stubGlobal('Node', Node);
vi.stubGlobal('document', blank);
vi.stubGlobal('CSS', { escape: (text: string) => text });

function open(page: string): { readonly document: Document; readonly url: URL } {
  const html = readFileSync(new URL(`${page}.html`, FOLDER), 'utf8');
  const url = new URL(/url: (\S+)/.exec(html)?.[1] ?? '');
  const { document } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window;
  return { document, url };
}

/** What the user clicks on the page the site is taught on. */
const CLICKED: Readonly<Record<TaughtField, string>> = {
  name: 'h1',
  headline: '[data-field="job-title"]',
  location: '[data-field="place"]',
  organisation: '[data-field="employer"]',
};

function taughtOn(page: string): TaughtSite {
  const { document, url } = open(page);
  let lesson = FIRST_LESSON;
  for (const field of TAUGHT_FIELDS) {
    const element = document.querySelector(CLICKED[field]);
    const pick = element ? locate(element, field) : 'no-text';
    const next = typeof pick === 'string' ? pick : withPick(lesson, pick, url);
    if (typeof next === 'string') throw new Error(`${field}: ${next}`);
    lesson = next;
  }
  const site = taughtSite(lesson, url, '2026-11-25T12:00:00.000Z');
  if (!site) throw new Error('Nothing was taught.');
  return site;
}

describe('a site that was taught on one page', () => {
  const site = taughtOn('taught-on');

  it('is plain data that tells nothing of the person shown', () => {
    expect(v.safeParse(taughtSiteSchema, site)).toMatchObject({ success: true, output: site });
    expect(site.path).toBe('/jobs/*/candidates/*');
    const text = JSON.stringify(site).toLowerCase();
    for (const word of [
      'mina',
      'okafor',
      'senior',
      'platform',
      'lagos',
      'nigeria',
      'northwind',
      'freight',
      '8812',
    ]) {
      expect(text).not.toContain(word);
    }
    expect(text).not.toMatch(/css-|ember/);
  });

  it.each(cases)('reads %s', page => {
    const { document, url } = open(page);
    const before = document.documentElement.outerHTML;
    const reading = readWith(taughtReader(site), document, url);
    expect(reading).toEqual(expectedOf(page));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(v.is(readingSchema, reading)).toBe(true);
  });

  it('is sure of itself once the user judged it', () => {
    const { document, url } = open('second-candidate');
    const reading = readWith(taughtReader({ ...site, confirmed: true }), document, url);
    expect(reading).toMatchObject({ candidate: { grade: 'taught' } });
  });

  it('takes nobody for the next candidate while the page still shows the one before', () => {
    const reader = taughtReader(site);
    const [first, second] = [open('taught-on'), open('second-candidate')];
    expect(readWith(reader, first.document, first.url).kind).toBe('candidate');
    expect(readWith(reader, first.document, second.url)).toEqual({
      kind: 'unreadable',
      reason: 'another-person',
    });
    expect(readWith(reader, second.document, second.url)).toMatchObject({
      candidate: { name: { value: 'Teo Varga' } },
    });
    expect(readWith(reader, first.document, first.url).kind).toBe('candidate');
  });

  it('reads no page of another form, and no other host', () => {
    const kindOf = (address: string): unknown => taughtReader(site).kindOf(new URL(address));
    expect(kindOf('https://hire.tidewater.example/jobs/9/candidates/anybody?tab=notes')).toBe('profile');
    expect(kindOf('https://hire.tidewater.example/jobs/9/candidates')).toBeUndefined();
    expect(kindOf('https://hire.tidewater.example/jobs/9/offers/anybody')).toBeUndefined();
    expect(kindOf('https://tidewater.example/jobs/9/candidates/anybody')).toBeUndefined();
  });

  it('survives locators that somebody else wrote', () => {
    const { document, url } = open('taught-on');
    const hostile = ['][', ':has(*) *', 'script', ''].map(selector => ({ by: 'path' as const, selector }));
    for (const locator of hostile) {
      const bad = { ...site, fields: { name: [locator, { by: 'label' as const, label: 'constructor' }] } };
      expect(readWith(taughtReader(bad), document, url)).toEqual({ kind: 'unreadable', reason: 'no-name' });
    }
  });
});

function expectedOf(page: string): Reading {
  const reading = JSON.parse(readFileSync(new URL(`${page}.expected.json`, FOLDER), 'utf8')) as Reading;
  if (reading.kind !== 'candidate') return reading;
  const { candidate } = reading;
  return {
    ...reading,
    candidate: { ...blankCandidate('taught', new URL(candidate.url), '', 'unverified'), ...candidate },
  };
}
