import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIGNALS } from './catalogue.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.includes('/') && file.endsWith('.ts') && !file.endsWith('.test.ts'));

describe('the catalogue of signals', () => {
  it('holds every signal file once, under the name of the file', () => {
    expect(SIGNALS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('files each signal in the folder of its group', () => {
    for (const { id, group } of SIGNALS) {
      expect(dirname(id)).toBe(group);
      expect(basename(id)).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('gives a dated source for each', () => {
    for (const { sources } of SIGNALS) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { date, url } of sources) {
        expect(date).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
        expect(url).toMatch(/^https:\/\//);
      }
    }
  });
});
