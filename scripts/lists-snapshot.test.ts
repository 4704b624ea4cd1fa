import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchlist } from '../src/watchlists/catalogue.ts';
import { from, official, S3, SMALL_SDN } from '../src/watchlists/fixtures/refresh-world.ts';
import type { DownloadedList } from '../src/watchlists/watchlist.ts';
import { run, takeSnapshot } from './lists-snapshot.ts';
import { packedListsIn, packedListsSaid } from './packaged-lists.ts';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'countersign-snapshot-'));
  folder = join(parent, 'lists');
});
afterEach(async () => {
  await rm(parent, { recursive: true });
});

const UN_FILE =
  '<CONSOLIDATED_LIST dateGenerated="2026-08-01T23:00:03Z"><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>TEYMUR</FIRST_NAME>' +
  '<SECOND_NAME>ZORVAN</SECOND_NAME><REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>';

function un(): DownloadedList {
  const list = watchlist('un');
  if (list?.kind !== 'downloaded') throw new Error('UN is not downloaded.');
  return { ...list, fewestEntries: 1 };
}

/** OFAC's server, and UN's as it is told. */
async function snapshot(
  unAnswers: () => Response,
  allowMissing = false,
): Promise<readonly [number, readonly string[]]> {
  const lines: string[] = [];
  const code = await takeSnapshot([SMALL_SDN, un()], folder, allowMissing, {
    fetch: async (address, init) => {
      const name = address.slice(address.lastIndexOf('/') + 1);
      if (name === 'consolidated.xml') return unAnswers();
      const answer = await official({ address, name, init, headers: new Headers(), before: 0 });
      if (answer instanceof Error) throw answer;
      return answer;
    },
    sleep: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('woken'));
        });
      }),
    print: line => lines.push(line),
  });
  return [code, lines];
}
const whole = (): Response => from('https://unsolprodfiles.blob.core.windows.net/x', UN_FILE);
const refused = (): Response => from('https://scsanctions.un.org/', '', { status: 403 });

describe('a snapshot', () => {
  it('is the packs of all lists, told one by one, and what the build takes', async () => {
    const [code, lines] = await snapshot(whole);
    expect([code, lines]).toEqual([
      0,
      [
        'ofac-sdn: 5 entries with 11 names, of 2026-08-02.',
        'un: 1 entries with 1 names, of 2026-08-01.',
        `2 of 2 lists are in ${folder}.`,
      ],
    ]);
    const packed = packedListsIn(folder);
    expect(packed.map(({ list, publishedAt }) => [list, typeof publishedAt])).toEqual([
      ['ofac-sdn', 'string'],
      ['un', 'string'],
    ]);
    expect(Date.parse(packed[0]?.fetchedAt ?? '')).toBeGreaterThan(0);
  });

  it('that is not whole leaves the one before, unless that is allowed', async () => {
    await snapshot(whole);
    const before = await readFile(join(folder, 'un.bin'));
    const [code, lines] = await snapshot(refused);
    expect([code, lines.at(1)]).toEqual([1, 'un: FAILED, http-error: 403.']);
    expect((await readFile(join(folder, 'un.bin'))).equals(before)).toBe(true);
    expect((await snapshot(refused, true))[0]).toBe(0);
    expect(await readdir(folder)).toEqual(['ofac-sdn.bin']);
    expect(await readdir(parent)).toEqual(['lists']);
  });

  it('that is asked for in other words is refused', async () => {
    await expect(run(['--some'])).rejects.toThrow(/arguments are/);
  });
});

describe('the build', () => {
  it('takes no pack that would not open, and none under another name', async () => {
    expect(packedListsIn(folder)).toEqual([]);
    expect(packedListsSaid(folder)).toEqual([
      `No lists in ${folder}: the package ships the starter list alone.`,
    ]);
    await snapshot(whole);
    expect(packedListsSaid(folder)).toEqual([
      expect.stringMatching(/^ofac-sdn: 5 entries, downloaded on 20\d\d-\d\d-\d\d\.$/),
      expect.stringMatching(/^un: 1 entries/),
    ]);
    const bytes = await readFile(join(folder, 'un.bin'));
    await writeFile(join(folder, 'uk.bin'), bytes);
    expect(() => packedListsIn(folder)).toThrow(/uk\.bin .* another list/);
    bytes[4] = (bytes[4] ?? 0) + 1;
    await writeFile(join(folder, 'uk.bin'), bytes);
    expect(() => packedListsIn(folder)).toThrow(/uk\.bin .* does not open with this version/);
    await rm(join(folder, 'uk.bin'));
    await writeFile(join(folder, 'note.bin'), S3);
    expect(() => packedListsIn(folder)).toThrow(/note\.bin .* no list of the catalogue/);
  });
});
