import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { watchlist } from './catalogue.ts';
import { type Answer, failure, from, reasonOf, refreshed, world } from './fixtures/refresh-world.ts';
import { recognise } from './formats/recognise.ts';
import { importFiles } from './import.ts';
import { refreshList } from './refresh.ts';
import type { DownloadedList, FileRole } from './watchlist.ts';

const data =
  process.env['COUNTERSIGN_REAL_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const there = existsSync(`${data}/ofac`);
if (!there) console.log(`Skipped: the real list files are not in ${data}.`);

/** Each list with its newest whole files, by official name; how many parties those hold. */
const LISTS: readonly (readonly [string, number, Readonly<Record<string, string>>])[] = [
  [
    'ofac-sdn',
    15_402,
    {
      'SDN.CSV': 'ofac/SDN_2024-06-25.CSV',
      'ALT.CSV': 'ofac/ALT_2026-08-02.CSV',
      'SDN_COMMENTS.CSV': 'ofac/SDN_COMMENTS_2026-08-02.CSV',
    },
  ],
  [
    'ofac-non-sdn',
    442,
    {
      'CONS_PRIM.CSV': 'ofac/CONS_PRIM_2025-12-19.CSV',
      'CONS_ALT.CSV': 'ofac/CONS_ALT_2025-12-19.CSV',
      'CONS_COMMENTS.CSV': 'ofac/CONS_COMMENTS_2025-12-19.CSV',
    },
  ],
  ['un', 1_011, { 'consolidated.xml': 'un/un_consolidated_20260802.xml' }],
  ['au-dfat', 3_846, { 'Australian_Sanctions_Consolidated_List.xlsx': 'au/dfat_20260802.xlsx' }],
];

function listed(id: string): DownloadedList {
  const list = watchlist(id);
  if (list?.kind !== 'downloaded') throw new Error(`${id} is not downloaded.`);
  return list;
}
const bytesOf = (path: string): ArrayBuffer => new Uint8Array(readFileSync(`${data}/${path}`)).buffer;
const serving =
  (files: Readonly<Record<string, ArrayBuffer>>): Answer =>
  ({ name, address }) =>
    from(address, files[name] ?? null);

describe.skipIf(!there)('the real files', () => {
  it.each(LISTS)('of %s make a list of %i entries, and again the same', async (id, entries, paths) => {
    const list = listed(id);
    const files = Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, bytesOf(path)]));
    const { header, bytes } = await refreshed(world(serving(files)).ports, list);
    expect(header.entries).toBe(entries);
    const again = await refreshList(list, world(serving(files), { previous: bytes }).ports);
    expect(again.outcome).toBe('unchanged');
  });

  it('of two days are told apart', async () => {
    const un = listed('un');
    const [older, newer] = ['un/un_consolidated_20251121.xml', 'un/un_consolidated_20260802.xml'].map(
      bytesOf,
    );
    if (older === undefined || newer === undefined) throw new Error('There are two.');
    const { bytes } = await refreshed(world(serving({ 'consolidated.xml': older })).ports, un);
    const answer = serving({ 'consolidated.xml': newer });
    expect((await refreshed(world(answer, { previous: bytes }).ports, un)).header.publishedAt).toBe(
      '2026-08-01',
    );
  });

  it.each(LISTS)('of %s are refused wherever they are cut', async (id, _, paths) => {
    const list = listed(id);
    const files = Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, bytesOf(path)]));
    const name = list.files[0]?.name ?? '';
    const whole = files[name] ?? new ArrayBuffer();
    for (let part = 0; part < 12; part += 1) {
      const cut = whole.slice(0, Math.floor((whole.byteLength * part) / 12) + part * 7);
      const [reason] = await failure(world(serving({ ...files, [name]: cut })).ports, list);
      expect(reason).toMatch(/^(?:truncated|not-a-list)$/);
    }
  });

  it('of KoFIU, a part transcribed by hand, may be brought in', async () => {
    const chunks = [new Uint8Array(bytesOf('kr/kofiu_dprk_2026-2.tsv'))];
    const files = new Map<FileRole, readonly Uint8Array[]>([['entries', chunks]]);
    const { ports } = world();
    expect((await importFiles(listed('kr-kofiu'), files, ports)).header.entries).toBe(181);
    expect(await reasonOf(importFiles(listed('uk'), files, ports))).toEqual([
      'not-a-list',
      'UK-Sanctions-List.csv',
    ]);
  });

  it('are told by their content, under any name', () => {
    const told = (folder: string): readonly string[] => {
      const names = readdirSync(`${data}/${folder}`).sort();
      const starts = names.map(name => ({
        name: 'file',
        start: new Uint8Array(bytesOf(`${folder}/${name}`)).subarray(0, 65_536),
      }));
      return recognise(starts).map((each, index) => {
        const what = each.kind === 'official' ? `${each.list} ${each.role}` : each.kind;
        return `${names[index]?.split('_20')[0] ?? ''}: ${what}`;
      });
    };
    expect([...told('un'), ...told('au'), ...told('kr'), ...told('uk')]).toEqual([
      'un_consolidated: un entries',
      'un_consolidated: un entries',
      'dfat: au-dfat entries',
      'kofiu_dprk: kr-kofiu entries',
      'ConList: own',
    ]);
    expect(told('ofac')).toEqual([
      'ALT: ofac-sdn aliases',
      'CONS_ALT: ofac-non-sdn aliases',
      'CONS_COMMENTS: ofac-non-sdn comments',
      'CONS_PRIM: ofac-non-sdn entries',
      'SDN: ofac-sdn entries',
      'SDN_COMMENTS: ofac-sdn comments',
      'SDN_DPRK_ROWS: ofac-sdn entries',
    ]);
  });
});
