import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NameQuality } from './entry.ts';
import { parseOfacCsv } from './formats/ofac-csv.ts';
import { readOfacRows } from './formats/ofac-rows.ts';
import type { Parsed } from './formats/parser.ts';
import { buildPack, openPack } from './pack.ts';
import { screen } from './screen.ts';

const data =
  process.env['COUNTERSIGN_REAL_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const folder = `${data}/ofac`;
const there = existsSync(folder);
if (!there) console.log(`Skipped: the real OFAC files are not in ${folder}.`);

const file = (name: string) => createReadStream(`${folder}/${name}`);
const parsing = { subtle: crypto.subtle, breathe: () => Promise.resolve() };
const WHOLE = { malformed: 0, terminated: true };

/** Entries of June 2024, aliases and comments of August 2026. */
describe.skipIf(!there)('the real OFAC files', () => {
  let parsed: Parsed;
  beforeAll(async () => {
    const files = {
      entries: file('SDN_2024-06-25.CSV'),
      aliases: file('ALT_2026-08-02.CSV'),
      comments: file('SDN_COMMENTS_2026-08-02.CSV'),
    };
    parsed = await parseOfacCsv(files, parsing);
  });

  it('are read row by row', () => {
    expect(parsed.files).toEqual({
      entries: { rows: 15_402, ...WHOLE },
      aliases: { rows: 20_169, ...WHOLE },
      comments: { rows: 33, ...WHOLE },
    });
    expect(parsed.oddities).toEqual([
      { kind: 'orphan-aliases', count: 20_169 - 17_619 },
      { kind: 'orphan-comments', count: 8 },
    ]);
  });

  it('hold every quoted alias, once, and those that the comments go on with', async () => {
    let quoted = 0;
    const report = await readOfacRows(file('SDN_2024-06-25.CSV'), 12, fields => {
      quoted += (fields.at(-1) ?? '').match(/[afn]\.k\.a\. '/g)?.length ?? 0;
      return undefined;
    });
    expect([report.rows, quoted]).toEqual([15_402, 3_793]);
    // One stands twice; two are cut at 1,000 characters and whole in the comments, which bring 34 with them.
    expect(count('weak')).toBe(3_793 - 1 + 32);
  });

  it('hold birth dates, identifiers and the ties to North Korea', () => {
    const born = parsed.entries.filter(({ type, birthDates }) => type === 'person' && birthDates.length > 0);
    expect(born.length / parsed.entries.filter(({ type }) => type === 'person').length).toBeGreaterThan(0.97);
    expect(parsed.entries.flatMap(({ identifiers }) => identifiers).length).toBe(7242);
    expect(parsed.entries.filter(({ northKorea }) => northKorea.length > 0)).toHaveLength(599);
    expect(parsed.entries.filter(({ northKorea }) => northKorea.includes('programme'))).toHaveLength(489);
  });

  it('give a pack that finds the parties of 23 May 2023', async () => {
    const pack = openPack(
      await buildPack({ list: 'ofac-sdn', sourceHash: '' }, parsed.entries, parsing.breathe),
    );
    expect(pack.header).toMatchObject({ entries: 15_402, persons: 6_915, organisations: 7_252 });
    const [man] = screen([pack], { type: 'person', name: 'Sang Man Kim', birthDate: '1965-04-25' });
    expect(man).toMatchObject({ id: '43377', identity: 'corroborated' });
    for (const [id, name] of [
      ['43379', 'Chinyong Information Technology Cooperation Company'],
      ['43338', '110th Research Center'],
      ['43336', 'Pyongyang University of Automation'],
      ['43337', 'Technical Reconnaissance Bureau'],
    ] as const) {
      expect(screen([pack], { type: 'organisation', name }).map(match => match.id)).toContain(id);
    }
  });

  it('are read alike for the list of persons that are not blocked', async () => {
    const files = {
      entries: file('CONS_PRIM_2025-12-19.CSV'),
      aliases: file('CONS_ALT_2025-12-19.CSV'),
      comments: file('CONS_COMMENTS_2025-12-19.CSV'),
    };
    expect(await parseOfacCsv(files, parsing)).toMatchObject({
      files: {
        entries: { rows: 442, ...WHOLE },
        aliases: { rows: 1073, ...WHOLE },
        comments: { rows: 10, ...WHOLE },
      },
      oddities: [],
    });
  });

  function count(quality: NameQuality): number {
    return parsed.entries.flatMap(({ names }) => names).filter(name => name.quality === quality).length;
  }
});
