import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NameQuality } from './entry.ts';
import { packChanges } from './changes.ts';
import { parseOfacCsv } from './formats/ofac-csv.ts';
import { END_MARK } from './formats/ofac-rows.ts';
import type { Parsed } from './formats/parser.ts';
import { buildPack, openPack } from './pack.ts';
import { screen } from './screen.ts';

const data =
  process.env['COUNTERSIGN_REAL_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const folder = `${data}/ofac`;
const there = existsSync(folder);
if (!there) console.log(`Skipped: the real OFAC files are not in ${folder}.`);

const file = (name: string) => createReadStream(`${folder}/${name}`);
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'latin1');
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

  it('hold every alias of ALT.CSV that has an entry, and every quoted one of the remarks', () => {
    const texts = new Map(
      parsed.entries.map(({ id, names }) => [id, new Set(names.map(({ text }) => text))]),
    );
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    const missing: string[] = [];
    const rows = { attached: 0, quoted: 0, cut: 0 };
    for (const [, id = '', name = ''] of textOf('ALT_2026-08-02.CSV').matchAll(
      /^(\d+),\d+,"?\w+"?,"([^"]*)"/gm,
    )) {
      if (!texts.has(id)) continue;
      rows.attached += 1;
      if (texts.get(id)?.has(plain(name)) !== true) missing.push(`${id} ${name}`);
    }
    for (const [row, id = ''] of textOf('SDN_2024-06-25.CSV').matchAll(/^(\d+),".*$/gm)) {
      for (const [, alias = '', end] of row.matchAll(/[afn]\.k\.a\. '(.*?)(?:'(; |\.?")|"\r?$)/g)) {
        rows.quoted += 1;
        // Those that are cut at 1,000 characters are whole in the comments.
        const names = [...(texts.get(id) ?? [])];
        if (end === undefined) rows.cut += 1;
        const kept =
          end === undefined ? names.some(name => name.startsWith(alias)) : names.includes(plain(alias));
        if (!kept) missing.push(`${id} ${alias}`);
      }
    }
    expect(missing).toEqual([]);
    expect(rows).toEqual({ attached: 17_619, quoted: 3_793, cut: 3 });
    // One stands twice, and the comments bring more.
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

  it('are never taken for whole when they are cut, at any 1,000th byte', async () => {
    for (const [role, name] of [
      ['entries', 'SDN_2024-06-25.CSV'],
      ['aliases', 'ALT_2026-08-02.CSV'],
      ['comments', 'SDN_COMMENTS_2026-08-02.CSV'],
      ['entries', 'CONS_PRIM_2025-12-19.CSV'],
      ['aliases', 'CONS_ALT_2025-12-19.CSV'],
      ['comments', 'CONS_COMMENTS_2025-12-19.CSV'],
    ] as const) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
      let [cut, rowsBefore] = [0, 0];
      for (let length = 0; length < bytes.length - 1; length += 1000) {
        // What is read before the last kilobytes is the same for every cut: a tail of the file stands for all of it.
        const start = lineBefore(bytes, length - 10_000);
        const { files } = await parseOfacCsv({ [role]: [bytes.subarray(start, length)] }, parsing);
        const report = files[role];
        if (report?.terminated !== false || report.malformed > 0) cut += 1;
        rowsBefore += report?.rows ?? 0;
      }
      expect([name, cut]).toEqual([name, 0]);
      expect(rowsBefore).toBeGreaterThan(0);
      const whole = await parseOfacCsv({ [role]: [bytes] }, parsing);
      expect(whole.files[role]).toMatchObject({ malformed: 0, terminated: true });
    }
  });

  it('give the same pack again from its own entries', async () => {
    const meta = { list: 'ofac-sdn', sourceHash: '', oddities: parsed.oddities };
    const bytes = await buildPack(meta, parsed.entries, parsing.breathe);
    const again = await buildPack(meta, [...openPack(bytes).entries()], parsing.breathe);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
  });

  it('tell what newer rows add and change', async () => {
    const newer = textOf('SDN_DPRK_ROWS_2026-09.CSV');
    const later = await parseOfacCsv(
      {
        entries: [textOf('SDN_2024-06-25.CSV').replace(END_MARK, ''), newer],
        aliases: file('ALT_2026-08-02.CSV'),
        comments: file('SDN_COMMENTS_2026-08-02.CSV'),
      },
      parsing,
    );
    const packOf = async (each: Parsed) =>
      openPack(await buildPack({ list: 'ofac-sdn', sourceHash: '' }, each.entries, parsing.breathe));
    const [before, after] = [await packOf(parsed), await packOf(later)];
    const { added, changed, removed, counts } = await packChanges(before, after, parsing.breathe);
    const known = new Set(parsed.entries.map(({ id }) => id));
    const ids = [...newer.matchAll(/^(\d+),/gm)].map(([, id = '']) => id);
    expect(ids).toHaveLength(59);
    expect(added.map(({ id }) => id).sort()).toEqual(ids.filter(id => !known.has(id)).sort());
    expect(added.filter(({ northKorea }) => northKorea).length).toBeGreaterThan(added.length * 0.9);
    for (const { id, fields } of changed) expect([ids.includes(id), fields.length > 0]).toEqual([true, true]);
    expect([removed, counts.removed]).toEqual([[], 0]);
    expect((await packChanges(after, after, parsing.breathe)).counts).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    });
  });

  function count(quality: NameQuality): number {
    return parsed.entries.flatMap(({ names }) => names).filter(name => name.quality === quality).length;
  }
});

/** Where the line begins that holds this byte; 0 before the first. */
function lineBefore(bytes: Uint8Array, at: number): number {
  return at <= 0 ? 0 : bytes.lastIndexOf(0x0a, at) + 1;
}
