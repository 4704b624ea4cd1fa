import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { watchlist } from './catalogue.ts';
import { ALT, COMMENTS, officialFile, SDN, sdnRow } from './fixtures/ofac-files.ts';
import { reasonOf, refreshed, SMALL_SDN, world } from './fixtures/refresh-world.ts';
import type { Chunks } from './formats/parser.ts';
import { zipped } from './formats/fixtures/xlsx-file.ts';
import { importFiles, importOwnList, type ImportPorts } from './import.ts';
import { openPack } from './pack.ts';
import type { RefreshProgress } from './refresh-progress.ts';
import type { DownloadedList, FileRole } from './watchlist.ts';

type Files = Readonly<Partial<Record<FileRole, Chunks>>>;
const WHOLE: Files = { entries: [SDN], aliases: [ALT], comments: [COMMENTS] };
const mapOf = (files: Files): ReadonlyMap<FileRole, Chunks> =>
  new Map(Object.entries(files) as [FileRole, Chunks][]);

function portsOf(more: Partial<ImportPorts> = {}): ImportPorts & { readonly told: RefreshProgress[] } {
  const { ports, progress } = world(undefined, more);
  const { breathe, now, signal, onProgress, subtle } = ports;
  return { breathe, now, signal, onProgress, subtle, told: progress, ...more };
}

/** Bytes cut into pieces of so many. */
function* pieces(text: string, length: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

function listed(id: string): DownloadedList {
  const list = watchlist(id);
  if (list?.kind !== 'downloaded') throw new Error(`${id} is not downloaded.`);
  return { ...list, fewestEntries: 1 };
}

describe('files that are brought in', () => {
  it('make the list that a download of them makes', async () => {
    const { bytes } = await refreshed(world().ports);
    const ports = portsOf({ expectedBytes: 1000 });
    const built = await importFiles(SMALL_SDN, mapOf(WHOLE), ports);
    const names = (buffer: ArrayBuffer): readonly string[] =>
      [...openPack(buffer).entries()].flatMap(entry => entry.names.map(({ text }) => text));
    expect(names(built.bytes)).toEqual(names(bytes));
    expect(built.header).toMatchObject({
      list: 'ofac-sdn',
      entries: 5,
      fetchedAt: '2026-08-03T00:00:00.000Z',
    });
    expect(built.header.publishedAt).toBeUndefined();
    expect(ports.told.at(0)).toMatchObject({ phase: 'downloading', bytes: 0, rows: 0 });
    expect(Math.round(ports.told.at(-1)?.expectedBytes ?? 0)).toBe(1000);
    expect(ports.told.at(-1)).toMatchObject({ phase: 'building', rows: 11 });
  });

  it('make the same list however they are cut', async () => {
    const whole = await importFiles(SMALL_SDN, mapOf(WHOLE), portsOf());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async length => {
        const files = { ...WHOLE, entries: pieces(SDN, length) };
        const cut = await importFiles(SMALL_SDN, mapOf(files), portsOf());
        expect(Buffer.from(cut.bytes).equals(Buffer.from(whole.bytes))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('may be a part of the list in the layout it is transcribed in', async () => {
    const table = 'id\ttype\tnames_latin\tname_hangul\nKF-1\tentity\tHALVORD TRADING\t할보르\n';
    const list = { ...listed('kr-kofiu'), fewestEntries: 300 };
    const { header } = await importFiles(list, mapOf({ entries: pieces(table, 7) }), portsOf());
    expect(header).toMatchObject({ list: 'kr-kofiu', entries: 1, names: 2 });
  });

  it.each<[string, Files, readonly string[]]>([
    ['without its aliases', { entries: [SDN], comments: [COMMENTS] }, ['incomplete', 'ALT.CSV']],
    ['without anything', {}, ['incomplete', 'SDN.CSV']],
    ['of which one is empty', { ...WHOLE, aliases: [] }, ['truncated', 'ALT.CSV']],
    ['of which one is cut', { ...WHOLE, entries: [SDN.slice(0, -40)] }, ['truncated', 'SDN.CSV']],
    ['of which one is a page', { ...WHOLE, comments: ['<html>'] }, ['not-a-list', 'SDN_COMMENTS.CSV']],
    ['of which one is another', { ...WHOLE, entries: [ALT] }, ['not-a-list', 'SDN.CSV']],
    [
      'of too few entries',
      { ...WHOLE, entries: [officialFile([sdnRow({ id: 1, name: 'X', programme: 'Y' })])] },
      ['too-few', '1 / 5'],
    ],
  ])('are refused %s', async (_, files, expected) => {
    expect(await reasonOf(importFiles(SMALL_SDN, mapOf(files), portsOf()))).toEqual(expected);
  });

  it('are refused when the list shrank, unless the user wants just that', async () => {
    const ten = Array.from({ length: 10 }, (_, id) => sdnRow({ id, name: `PARTY ${id}`, programme: 'X' }));
    const { bytes } = await importFiles(
      SMALL_SDN,
      mapOf({ ...WHOLE, entries: [officialFile(ten)] }),
      portsOf(),
    );
    const ports = portsOf({ previous: bytes });
    expect(await reasonOf(importFiles(SMALL_SDN, mapOf(WHOLE), ports))).toEqual(['shrunk', '5 / 10']);
    const { header } = await importFiles(SMALL_SDN, mapOf(WHOLE), { ...ports, whateverSize: true });
    expect(header.entries).toBe(5);
  });

  it('are refused when one has no end', async () => {
    const chunk = new TextEncoder().encode(COMMENTS.slice(0, -1).repeat(1000));
    function* endless(): Generator<Uint8Array> {
      for (;;) yield chunk;
    }
    const files = { ...WHOLE, comments: endless() };
    expect(await reasonOf(importFiles(SMALL_SDN, mapOf(files), portsOf()))).toEqual([
      'not-a-list',
      'SDN_COMMENTS.CSV',
    ]);
  });

  it('are refused when one is a zip bomb', async () => {
    const bomb = zipped({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': new Uint8Array(200_000_000),
    });
    const files = mapOf({ entries: [bomb] });
    expect((await reasonOf(importFiles(listed('au-dfat'), files, portsOf())))[0]).toBe('not-a-list');
  });

  it('are let go at any moment', async () => {
    const rows = Array.from({ length: 300 }, (_, id) => sdnRow({ id, name: `PARTY ${id}`, programme: 'X' }));
    const files = (): ReadonlyMap<FileRole, Chunks> =>
      mapOf({ ...WHOLE, entries: pieces(officialFile(rows), 500) });
    const stopping = (at: number) => {
      const controller = new AbortController();
      const calls = { count: 0 };
      const count = (): void => {
        calls.count += 1;
        if (calls.count === at) controller.abort();
      };
      const ports = portsOf({
        signal: controller.signal,
        breathe: () => {
          count();
          return Promise.resolve();
        },
        onProgress: count,
      });
      return { ports, calls };
    };
    const whole = stopping(-1);
    await importFiles(SMALL_SDN, files(), whole.ports);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.calls.count }), async at => {
        expect(await reasonOf(importFiles(SMALL_SDN, files(), stopping(at).ports))).toEqual([
          'cancelled',
          '',
        ]);
      }),
      { numRuns: 30, examples: [[1], [whole.calls.count]] },
    );
  });

  it('fail with one reason when reading them does', async () => {
    function* failing(): Generator<Uint8Array> {
      yield new TextEncoder().encode(SDN.slice(0, 100));
      throw new RangeError('The disk was pulled out.');
    }
    const files = mapOf({ ...WHOLE, entries: failing() });
    expect(await reasonOf(importFiles(SMALL_SDN, files, portsOf()))).toEqual(['unexpected', 'RangeError']);
  });
});

describe('an own list', () => {
  const SHEET = 'Name,Born,Mail\nTeymur Zorvan,1984-02-03,t.zorvan@quarry.example\n"Okonde, Bright",,\n';
  const COLUMNS = { name: 0, 'birth-date': 1, email: 2 };

  it('is made of the columns the user chose, in any size', async () => {
    const { header, bytes } = await importOwnList(
      pieces(SHEET, 9),
      COLUMNS,
      portsOf({ expectedBytes: SHEET.length }),
    );
    expect(header).toMatchObject({ list: 'own', entries: 2, persons: 2 });
    expect(openPack(bytes).find('email', 'T.ZORVAN@quarry.example')).toHaveLength(1);
    const one = await importOwnList([SHEET.slice(0, 60)], COLUMNS, portsOf({ previous: bytes }));
    expect(one.header.entries).toBe(1);
  });

  it.each<[string, Chunks, readonly string[]]>([
    ['nothing', [], ['not-a-list', 'Your own list']],
    ['a header alone', ['Name,Born,Mail\n'], ['not-a-list', 'Your own list']],
    ['rows without a name', ['Name,Born,Mail\n,1984,\n'], ['too-few', '0 / 1']],
    ['a page', ['<!DOCTYPE html><html>'], ['not-a-list', 'Your own list']],
    ['a quote that stays open', ['Name,Born\n"Teymur,1984\n'], ['truncated', 'Your own list']],
  ])('is refused when it is %s', async (_, chunks, expected) => {
    expect(await reasonOf(importOwnList(chunks, COLUMNS, portsOf()))).toEqual(expected);
  });
});
