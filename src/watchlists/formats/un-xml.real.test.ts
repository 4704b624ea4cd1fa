import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Parsed } from './parser.ts';
import { parseUnXml } from './un-xml.ts';
import { readXmlParties } from './xml-parties.ts';

const data =
  process.env['COUNTERSIGN_REAL_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const folder = `${data}/un`;
const there = existsSync(folder);
if (!there) console.log(`Skipped: the real UN files are not in ${folder}.`);

const parsing = { subtle: crypto.subtle, breathe: () => Promise.resolve() };
const pathOf = (day: string): string => `${folder}/un_consolidated_${day}.xml`;
const parse = (day: string): Promise<Parsed> =>
  parseUnXml({ entries: createReadStream(pathOf(day)) }, parsing);

/** The published aliases by quality, read from the raw text and not as XML. */
function aliasesOf(raw: string, quality: string): readonly string[] {
  const pattern = new RegExp(`<QUALITY>${quality}</QUALITY>\\s*<ALIAS_NAME>([^<]+)</ALIAS_NAME>`, 'g');
  return [...raw.matchAll(pattern)].map(([, name = '']) =>
    name
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

describe.skipIf(!there)('the real UN files', () => {
  let parsed: Parsed;
  let raw: string;
  beforeAll(async () => {
    parsed = await parse('20260802');
    raw = readFileSync(pathOf('20260802'), 'utf8');
  });

  it('are read party by party', async () => {
    expect(parsed.files.entries).toEqual({ rows: 1011, malformed: 0, terminated: true });
    expect(parsed.publishedAt).toBe('2026-08-01');
    expect(parsed.oddities).toEqual([]);
    expect(parsed.entries.filter(({ type }) => type === 'person')).toHaveLength(736);
    expect(parsed.entries.filter(({ type }) => type === 'organisation')).toHaveLength(275);
    const older = await parse('20251121');
    expect(older.entries).toHaveLength(1000);
    expect(older.oddities).toEqual([]);
  });

  it.each([
    ['Good', 1529],
    ['Low', 623],
    ['a.k.a.', 584],
    ['f.k.a.', 19],
  ])('keep every alias marked %s', (quality, count) => {
    const published = aliasesOf(raw, quality);
    expect(raw.match(new RegExp(`<QUALITY>${quality}</QUALITY>`, 'g'))).toHaveLength(count);
    const names = new Set(parsed.entries.flatMap(entry => entry.names.map(({ text }) => text)));
    const missing = published
      .flatMap(text => (text.includes('(') ? [text] : text.split(/; | b\) /)))
      .map(text => text.trim().replace(/,$/, ''))
      .filter(text => text !== '' && !names.has(text));
    expect(missing).toEqual([]);
    expect(published.length).toBeGreaterThan(count * 0.99);
  });

  it('say what is weak and what is former', () => {
    const names = parsed.entries.flatMap(entry => entry.names);
    const count = (quality: string) => names.filter(name => name.quality === quality).length;
    // 337 in NAME_ORIGINAL_SCRIPT, the others in the notes of aliases; a few names stand twice or in several forms.
    expect(['primary', 'weak', 'former', 'original-script'].map(count)).toEqual([1011, 662, 21, 390]);
  });

  it('hold dates, papers, nationalities and the ties to North Korea', () => {
    const persons = parsed.entries.filter(({ type }) => type === 'person');
    const dates = persons.flatMap(({ birthDates }) => birthDates);
    expect([dates.length, dates.filter(({ circa }) => circa).length]).toEqual([924, 121]);
    expect(persons.filter(({ birthDates }) => birthDates.length > 0).length).toBe(684);
    const papers = parsed.entries.flatMap(({ identifiers }) => identifiers);
    const kinds = (kind: string) => papers.filter(paper => paper.kind === kind).length;
    expect(['passport', 'identity-number', 'email'].map(kinds)).toEqual([354, 151, 15]);
    const tied = parsed.entries.filter(({ northKorea }) => northKorea.length > 0);
    expect(tied).toHaveLength(155);
    expect(tied.every(({ programmes }) => programmes.includes('DPRK'))).toBe(true);
  });

  it('are never whole when they are cut, at every 1,000th byte', async () => {
    const bytes = new Uint8Array(readFileSync(pathOf('20260802')));
    const layout = { root: 'CONSOLIDATED_LIST', isParty: () => false };
    for (let end = 0; end < bytes.length; end += 1000) {
      const report = await readXmlParties([bytes.subarray(0, end)], layout, parsing, () => 'row');
      expect(report.terminated).toBe(false);
    }
    // Two thousand readings of a megabyte.
  }, 600_000);

  it('give what was whole when they are cut', async () => {
    const bytes = new Uint8Array(readFileSync(pathOf('20260802')));
    let before = 0;
    for (let end = 0; end < bytes.length; end += 100_003) {
      const { entries, files } = await parseUnXml({ entries: [bytes.subarray(0, end)] }, parsing);
      expect(files.entries?.terminated).toBe(false);
      expect(entries).toEqual(parsed.entries.slice(0, entries.length));
      expect(entries.length).toBeGreaterThanOrEqual(before);
      before = entries.length;
    }
    expect(before).toBeGreaterThan(900);
  });
});
