import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { Candidate, FieldName } from '../candidate/candidate.ts';
import { claimsOf } from '../candidate/claim.ts';
import { withOwnWords } from '../candidate/own-words.ts';
import { generic } from './generic/generic.ts';
import { readPage } from './registry.ts';

/**
 * What an ideal reader would give for some fields of a page stands in `<case>.should.json`: field -> value, or values.
 * `known-failures.json` names, page by page, the fields in which the readers fall short of it. It goes red when they get
 * worse, and when they get better: then a line of it comes out.
 */
const FOLDER = new URL('./fixtures/', import.meta.url);
const LEDGER = new URL('./known-failures.json', import.meta.url);

type Ideal = Partial<Record<FieldName, unknown>>;

it('reads what it is known to read, and not what it is known not to', () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.should.json'))
    .map(file => file.replace(/\.should\.json$/, ''))
    .sort();
  const failures = pages
    .map(page => [page, failuresOn(page)] as const)
    .filter(([, fields]) => fields.length > 0);
  expect(Object.fromEntries(failures)).toEqual(JSON.parse(readFileSync(LEDGER, 'utf8')));
});

function failuresOn(page: string): readonly string[] {
  const ideal = JSON.parse(readFileSync(new URL(`${page}.should.json`, FOLDER), 'utf8')) as Ideal;
  const html = readFileSync(new URL(`${page}.html`, FOLDER), 'utf8');
  const url = new URL(/url: (https?:\S+)/.exec(html)?.[1] ?? '');
  const reading = readPage(new JSDOM(html, { url: url.href }).window.document, url, generic);
  const candidate = reading.kind === 'candidate' ? withOwnWords(reading.candidate) : undefined;
  return Object.entries(ideal)
    .filter(([field, value]) => !isDeepStrictEqual(valuesOf(candidate, field as FieldName), [value].flat()))
    .map(([field]) => field);
}

function valuesOf(candidate: Candidate | undefined, field: FieldName): readonly unknown[] {
  return candidate ? claimsOf<unknown>(candidate[field]).map(({ value }) => value) : [];
}
