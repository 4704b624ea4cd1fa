import { describe, expect, it } from 'vitest';
import { watchlist } from './catalogue.ts';
import { failure, from, refreshed, world } from './fixtures/refresh-world.ts';
import { ukFile } from './formats/fixtures/uk-list.ts';
import { xlsxFile, zipped } from './formats/fixtures/xlsx-file.ts';
import { refreshList } from './refresh.ts';
import { RefreshFailed } from './refresh-failed.ts';
import type { DownloadedList } from './watchlist.ts';

function unFile(day: string, names: readonly string[] = ['ZORVAN', 'OKONDÉ']): string {
  const parties = names.map(
    (name, at) =>
      `<INDIVIDUAL><FIRST_NAME>${name}</FIRST_NAME><SECOND_NAME>TEYMUR</SECOND_NAME><REFERENCE_NUMBER>KPi.90${at}</REFERENCE_NUMBER></INDIVIDUAL>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="${day}T23:00:03Z"><INDIVIDUALS>${parties.join('\n')}</INDIVIDUALS></CONSOLIDATED_LIST>`;
}
const DFAT = xlsxFile([
  ['Reference', 'Name of Individual or Entity', 'Type', 'Name Type'],
  ['1', 'Teymur Zorvan', 'Individual', 'Primary Name'],
  ['1a', 'Timur Sorwan', 'Individual', 'Alias'],
]);
const OPEN =
  '"id","schema","name","aliases","birth_date","countries","dataset"\n' +
  '"NK-1","Person","Teymur Zorvan","","1984","","Invented"\n';

/** A whole small file of each layout that comes as one. */
const FILES: readonly (readonly [string, string | Uint8Array])[] = [
  ['un', unFile('2026-08-01')],
  ['uk', ukFile()],
  ['au-dfat', DFAT],
  ['opensanctions', OPEN],
];

function listed(id: string): DownloadedList {
  const list = watchlist(id);
  if (list?.kind !== 'downloaded') throw new Error(`${id} is not downloaded.`);
  return { ...list, fewestEntries: 1 };
}
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
/** A world in which the list's server gives these bytes. */
const giving = (list: DownloadedList, content: string | Uint8Array, headers: Record<string, string> = {}) =>
  world(
    () =>
      from(`https://${list.files[0]?.finalHosts.at(-1) ?? ''}/`, bytesOf(content).slice().buffer, {
        headers,
      }),
    {
      key: 'x',
    },
  ).ports;

describe.each(FILES)('the list %s', (id, content) => {
  const list = listed(id);
  const name = list.files[0]?.name ?? '';

  it('comes whole, however the row of the catalogue says', async () => {
    const { header } = await refreshed(giving(list, content), list);
    expect(header.list).toBe(id);
    expect(header.entries).toBeGreaterThan(0);
  });

  it('cut anywhere it is none', async () => {
    const whole = bytesOf(content);
    const step = Math.max(1, Math.floor(whole.length / 60));
    // The last line break or byte of a table may be missing without anything being lost.
    for (let cut = 0; cut < whole.length - 30; cut += step) {
      const ports = giving(list, whole.slice(0, cut));
      const result = await refreshList(list, ports).catch((error: unknown) =>
        error instanceof RefreshFailed ? error.reason : 'another error',
      );
      // What ends with a whole row of a table looks whole: only its size can tell.
      if (typeof result !== 'string') expect(['uk', 'opensanctions']).toContain(id);
      else expect(['truncated', 'not-a-list', 'too-few']).toContain(result);
    }
  });

  it.each<[string, string | Uint8Array]>([
    ['a page', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ['a page that is XML', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['a message', '{"error": "try again"}'],
    ['another list', id === 'un' ? OPEN : unFile('2026-08-01')],
    ['another encoding', Buffer.from(`${'\u00e9'.repeat(200)}${unFile('2026-08-01')}`, 'latin1')],
    [
      'entities that grow',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>${unFile('2026-08-01', ['&b;'])}`,
    ],
    [
      'a zip bomb',
      zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': new Uint8Array(50_000_000) }),
    ],
  ])('is not made of %s', async (_, sent) => {
    expect(await failure(giving(list, sent), list)).toEqual(['not-a-list', name]);
  });

  it('is whole with all the bytes its server stated', async () => {
    const more = { 'content-length': String(bytesOf(content).length + 1) };
    expect(await failure(giving(list, content, more), list)).toEqual(['truncated', name]);
    const packed = { ...more, 'content-encoding': 'gzip' };
    await refreshed(giving(list, content, packed), list);
  });

  it('is not made of nothing', async () => {
    expect((await failure(giving(list, ''), list))[0]).toMatch(/^(?:truncated|not-a-list)$/);
  });
});

describe('a file that is made anew every day', () => {
  it('is unchanged until it says something else', async () => {
    const list = listed('un');
    const { bytes, header } = await refreshed(giving(list, unFile('2026-08-01')), list);
    expect(header.publishedAt).toBe('2026-08-01');
    const next = { ...giving(list, unFile('2026-08-02')), previous: bytes };
    expect((await refreshList(list, next)).outcome).toBe('unchanged');
    const news = { ...giving(list, unFile('2026-08-02', ['ZORVAN', 'OKONDÓ'])), previous: bytes };
    expect((await refreshList(list, news)).outcome).toBe('new');
  });

  it('is of the day its server states where it says none itself', async () => {
    const list = listed('opensanctions');
    const headers = { 'last-modified': 'Sun, 02 Aug 2026 14:00:00 GMT' };
    expect((await refreshed(giving(list, OPEN, headers), list)).header.publishedAt).toBe('2026-08-02');
  });
});
