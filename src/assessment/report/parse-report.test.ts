import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { LONGEST_REPORT, parseReport } from './parse-report.ts';
import { reportText } from './report.ts';
import { reportSchema } from './report-schema.ts';
import { SAMPLE } from './sample-report.ts';

type Loose = Record<string, unknown>;

/** The sample with one thing changed in its file. */
function changed(change: (raw: Loose) => void): string {
  const raw = JSON.parse(reportText(SAMPLE)) as Loose;
  change(raw);
  return JSON.stringify(raw);
}

const part = (raw: Loose, ...path: readonly (string | number)[]): Loose =>
  path.reduce<unknown>((inner, key) => (inner as Loose)[key], raw) as Loose;

/** An empty list in a list, and so on. */
const nested = (deep: number): readonly unknown[] => (deep > 1 ? [nested(deep - 1)] : []);

describe('a saved report', () => {
  it('comes back as it was', () => {
    expect(parseReport(reportText(SAMPLE))).toEqual(SAMPLE);
  });

  it('comes back where next to nothing was read', () => {
    const bare = {
      ...SAMPLE,
      candidate: { ...SAMPLE.candidate, name: missing('absent'), experience: missing('not-loaded') },
    };
    expect(parseReport(reportText(bare))).toEqual(bare);
  });

  it('may hold a signal of another version', () => {
    const text = changed(raw => (part(raw, 'assessment', 'findings', 0)['signal'] = 'clock/from-the-future'));
    expect(parseReport(text)).toMatchObject({
      assessment: { findings: [{ signal: 'clock/from-the-future' }, {}, {}] },
    });
  });

  it('drops what it does not know', () => {
    const text = changed(raw => (raw['onload'] = 'alert(1)'));
    expect(parseReport(text)).toEqual(SAMPLE);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '<!doctype html>'],
    ['another JSON', '{"format":"countersign-data","version":1}'],
    ['an array', '[]'],
    ['null', 'null'],
    ['one nested without end', `{"format":"countersign-report","version":1,"x":${'['.repeat(4_000_000)}`],
    ['one that is whole besides', changed(raw => (raw['x'] = nested(50)))],
  ])('is not %s', (_, text) => {
    expect(parseReport(text)).toBe('not-a-report');
  });

  it('is of this version', () => {
    expect(parseReport(changed(raw => (raw['version'] = 2)))).toBe('other-version');
  });

  it('is no longer than a report can be', () => {
    expect(parseReport(' '.repeat(LONGEST_REPORT + 1))).toBe('too-long');
  });

  it.each<[string, (raw: Loose) => void]>([
    ['a part missing', raw => delete raw['review']],
    ['a state nobody knows', raw => (part(raw, 'assessment')['state'] = 'cleared')],
    [
      'a link that runs code',
      raw => (part(raw, 'assessment', 'findings', 0, 'sources', 0)['url'] = 'javascript:alert(1)'),
    ],
    [
      'a page that runs code',
      raw => (part(raw, 'assessment', 'matches', 0)['officialPage'] = 'data:text/html,x'),
    ],
    ['a text without end', raw => (part(raw, 'candidate', 'name')['value'] = 'x'.repeat(20_001))],
    ['notes without end', raw => (part(raw, 'review')['notes'] = 'x'.repeat(10_001))],
    ['a date that is none', raw => (raw['madeAt'] = 'yesterday')],
    ['an object for a text', raw => (part(raw, 'candidate', 'name')['value'] = { html: '<b>' })],
    [
      'findings without end',
      raw =>
        (part(raw, 'assessment')['findings'] = Array.from({ length: 1_001 }, () =>
          part(raw, 'assessment', 'findings', 0),
        )),
    ],
  ])('is not taken with %s', (_, change) => {
    expect(parseReport(changed(change))).toBe('damaged');
  });

  it('is nothing else, whatever the bytes', () => {
    const text = reportText(SAMPLE);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const result = parseReport(text.slice(0, at) + put + text.slice(at + 1));
        if (typeof result !== 'string')
          expect(Object.keys(result).sort()).toEqual(Object.keys(SAMPLE).sort());
      }),
    );
    fc.assert(
      fc.property(fc.json(), json => {
        expect(parseReport(json)).toBe('not-a-report');
      }),
    );
  });

  // After a change: `npx vitest run --project engine src/assessment/report -u`.
  it('is what docs/report.schema.json says', async () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Countersign report',
      description:
        'Made from src/assessment/report/report-schema.ts. What the parts mean stands in report.md.',
      ...jsonSchemaOf(reportSchema),
    };
    const written = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
    await expect(written).toMatchFileSnapshot('../../../docs/report.schema.json');
  });
});
