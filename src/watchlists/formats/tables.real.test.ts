import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDfatXlsx } from './dfat-xlsx.ts';
import { cutAfter, PARSING } from './fixtures/parser-behaviour.ts';
import { parseKofiuTsv } from './kofiu-tsv.ts';
import { type Chunks, NotThisFormat, type Parsed } from './parser.ts';
import { parseUkCsv } from './uk-csv.ts';
import { openXlsx } from './xlsx-rows.ts';

const data =
  process.env['COUNTERSIGN_REAL_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const DFAT = `${data}/au/dfat_20260802.xlsx`;
const KOFIU = `${data}/kr/kofiu_dprk_2026-2.tsv`;
const CONLIST = `${data}/uk/ConList_2018.csv`;
const there = [DFAT, KOFIU, CONLIST].every(file => existsSync(file));
if (!there) console.log(`Skipped: the real lists of Australia, Korea and Britain are not in ${data}.`);

const parseDfat = (entries: Chunks) => parseDfatXlsx({ entries }, PARSING);
const parseKofiu = (entries: Chunks) => parseKofiuTsv({ entries }, PARSING);
const WHOLE = { malformed: 0, terminated: true };

describe.skipIf(!there)("DFAT's real list", () => {
  let parsed: Parsed;
  beforeAll(async () => {
    parsed = await parseDfat(createReadStream(DFAT));
  });

  it('holds all parties, and every name but those that stand twice', async () => {
    expect(parsed.files.entries).toEqual({ rows: 11_068, ...WHOLE });
    expect(parsed.oddities).toEqual([]);
    expect(parsed.publishedAt).toBe('2026-07-23');
    expect(parsed.entries).toHaveLength(3_846);
    // Counted apart from the parser: the names of each party, each text once.
    const rows = (await openXlsx(readFileSync(DFAT), PARSING.breathe))?.rows() ?? [];
    const names = new Map<string, Set<string>>();
    const kinds: Record<string, number> = {};
    for await (const [reference = '', name = '', , kind = ''] of rows) {
      const party = /^\d+/.exec(reference)?.[0];
      if (party === undefined) continue;
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      names.set(party, (names.get(party) ?? new Set()).add(name.replaceAll(/\s+/g, ' ').trim()));
    }
    expect(kinds).toEqual({ 'Primary Name': 3_846, Alias: 6_767, 'Original Script': 455 });
    const kept = new Map(parsed.entries.map(entry => [entry.id, entry.names.map(({ text }) => text)]));
    for (const [party, texts] of names) expect(new Set(kept.get(party))).toEqual(texts);
  });

  it('says of most people when they were born, and of every date which', () => {
    const people = parsed.entries.filter(({ type }) => type === 'person');
    expect(people).toHaveLength(2_543);
    expect(people.filter(({ birthDates }) => birthDates.length > 0).length).toBeGreaterThan(2_400);
    expect(people.filter(({ listedOn }) => listedOn !== undefined).length).toBeGreaterThan(700);
    for (const { birthDates, listedOn } of parsed.entries) {
      for (const { from, to } of birthDates) expect(from <= to && from > '1880' && to < '2020').toBe(true);
      if (listedOn !== undefined) expect(listedOn > '1990' && listedOn < '2026-08').toBe(true);
    }
  });

  it('bears on North Korea where its committee does, and where else', () => {
    const tied = parsed.entries.filter(({ northKorea }) => northKorea.length > 0);
    const byCommittee = parsed.entries.filter(({ programmes }) =>
      programmes.some(name => name.includes('DPRK')),
    );
    expect(byCommittee.every(entry => tied.includes(entry))).toBe(true);
    expect(tied.length).toBeGreaterThanOrEqual(byCommittee.length);
  });

  it('is cut wherever it is cut', async () => {
    const whole = readFileSync(DFAT);
    for (let bytes = 1000; bytes < whole.length; bytes += 1000)
      expect([bytes, await cutAfter(parseDfat, whole, bytes)]).toEqual([bytes, 'cut']);
  });
});

describe.skipIf(!there)("KoFIU's real parties", () => {
  it('are read row by row, in both scripts', async () => {
    const { files, entries } = await parseKofiu(createReadStream(KOFIU));
    expect(files.entries).toEqual({ rows: 181, ...WHOLE });
    expect(entries).toHaveLength(181);
    expect(entries.filter(({ type }) => type === 'person')).toHaveLength(151);
    const man = entries.find(({ id }) => id === 'KF-764');
    expect(man?.names.map(({ text }) => text)).toContain('김상만');
  });

  it('are never taken for whole where a row is cut', async () => {
    const whole = readFileSync(KOFIU);
    for (let bytes = 1000; bytes < whole.length; bytes += 1000) {
      const rest = whole.subarray(whole.subarray(0, bytes).lastIndexOf(10) + 1, bytes).toString();
      const isRow = rest === '' || rest.split('\t').length === 5;
      if (!isRow) expect([bytes, await cutAfter(parseKofiu, whole, bytes)]).toEqual([bytes, 'cut']);
    }
  });
});

describe.skipIf(!there)("the Treasury's list before the UK Sanctions List", () => {
  it('is another layout, and refused', async () => {
    await expect(parseUkCsv({ entries: createReadStream(CONLIST) }, PARSING)).rejects.toThrow(NotThisFormat);
    const text = readFileSync(CONLIST, 'latin1');
    await expect(parseUkCsv({ entries: [text] }, PARSING)).rejects.toThrow(NotThisFormat);
  });
});
