import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blankCandidate, type Candidate } from '../candidate/candidate.ts';
import { missing } from '../candidate/claim.ts';
import { withOwnWords } from '../candidate/own-words.ts';
import { generic } from './generic/generic.ts';
import { readingSchema } from './parse.ts';
import type { Reading } from './reader.ts';
import { readPage } from './registry.ts';

/**
 * Every `<site>/<case>.html` is read as if it were open at the address in its first line, and must give exactly the
 * reading in `<case>.expected.json`. There, fields of a candidate that are absent may be left out. What it should give
 * and does not stands in `<case>.should.json`, for the ledger.
 */
const FOLDER = new URL('./fixtures/', import.meta.url);
const FIRST_LINE = /^<!-- url: (https?:\/\/\S+) -->\r?\n/;

const sites = readdirSync(FOLDER, { withFileTypes: true }).filter(entry => entry.isDirectory());

describe.each(sites.map(({ name }) => name))('fixtures of %s', site => {
  const folder = new URL(`${site}/`, FOLDER);
  const files = readdirSync(folder);
  const pages = files.filter(file => file.endsWith('.html')).map(file => file.replace(/\.html$/, ''));

  it('pairs every page with what must be read in it', () => {
    const expected = files.filter(file => file.endsWith('.expected.json'));
    expect(expected.map(file => file.replace(/\.expected\.json$/, '')).sort()).toEqual(pages.sort());
    expect(files.filter(file => !file.endsWith('.should.json'))).toHaveLength(2 * pages.length);
  });

  it.each(pages)('%s', page => {
    const html = readFileSync(new URL(`${page}.html`, folder), 'utf8');
    const url = addressIn(html);
    // No scripts run and nothing is loaded: what the page would do is not asked.
    const { document } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window;
    const before = document.documentElement.outerHTML;

    const reading = completed(readPage(document, url, generic));

    expect(reading).toEqual(expectedIn(new URL(`${page}.expected.json`, folder)));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(v.is(readingSchema, reading)).toBe(true);
  });
});

/** What the engine goes on with. The text a person wrote is long, and what is found in it is what counts. */
function completed(reading: Reading): Reading {
  if (reading.kind === 'list') return { ...reading, candidates: reading.candidates.map(wordless) };
  return reading.kind === 'candidate' ? { ...reading, candidate: wordless(reading.candidate) } : reading;
}

function wordless(candidate: Candidate): Candidate {
  return { ...withOwnWords(candidate), about: missing('absent') };
}

function addressIn(html: string): URL {
  const address = FIRST_LINE.exec(html)?.[1];
  if (address === undefined) throw new Error('The first line of a fixture is <!-- url: https://... -->.');
  return new URL(address);
}

function expectedIn(file: URL): Reading {
  const reading = JSON.parse(readFileSync(file, 'utf8')) as Reading;
  if (reading.kind === 'list') return { ...reading, candidates: reading.candidates.map(whole) };
  return reading.kind === 'candidate' ? { ...reading, candidate: whole(reading.candidate) } : reading;
}

function whole(candidate: Candidate): Candidate {
  return { ...blankCandidate(candidate.reader, new URL(candidate.url), '', 'unverified'), ...candidate };
}
