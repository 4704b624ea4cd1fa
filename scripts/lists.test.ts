import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALT, COMMENTS, officialFile, SDN, sdnRow } from '../src/watchlists/fixtures/ofac-files.ts';
import { ukFile } from '../src/watchlists/formats/fixtures/uk-list.ts';
import { fixtureText } from '../src/watchlists/formats/fixtures/xml-hostile.ts';
import { loadLists } from './lists.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-lists-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
const newer = sdnRow({ id: 9000005, name: 'OKONDE, Brighter', type: 'individual', programme: 'DPRK2' });

describe('the lists of a folder', () => {
  it('are known by their official names, whatever else these carry', async () => {
    await put({
      'SDN_2024-06-25.CSV': SDN,
      'alt_2026-08-02.csv': ALT,
      'us SDN_COMMENTS 20260802.Csv': COMMENTS,
      'ADD.CSV': 'x',
      'CONS_ALT.CSV': ALT,
      'README.md': '',
    });
    await mkdir(join(folder, 'SDN.CSV'));
    const { packs, notes } = await loadLists(folder);
    expect(packs.map(({ header }) => [header.list, header.entries, header.names])).toEqual([
      ['ofac-sdn', 5, 11],
    ]);
    expect(notes.map(note => note.split(' ')[0]).sort()).toEqual(['ADD.CSV', 'CONS_ALT.CSV', 'README.md']);
  });

  it('are brought up to date by a file of newer rows', async () => {
    await put({ 'SDN_DPRK_ROWS_2026-09.CSV': `${newer}\n`, 'SDN_2026-08-02.CSV': SDN });
    const { packs, notes } = await loadLists(folder);
    expect(packs[0]?.entry(4)).toMatchObject({ id: '9000005', programmes: ['DPRK2'] });
    expect(packs[0]?.header.entries).toBe(5);
    expect(notes).toEqual([
      'SDN_DPRK_ROWS_2026-09.CSV ends without the Ctrl-Z of a whole file: rows may be missing.',
    ]);
  });

  it('are every list there is a parser for, by name or by content', async () => {
    await put({
      'un_consolidated_20251121.xml': '<html>',
      'un_consolidated_20260802.xml': fixtureText('un.xml'),
      '20260611-FULL-1_1.xml': fixtureText('eu.xml'),
      'consolidated-list_2026-08-01.xml': fixtureText('seco.xml'),
      'notice.xml': fixtureText('kofiu.xml'),
      'kofiu_dprk_2026-2.tsv.bak': 'id\ttype\tnames_latin\tname_hangul\nKF-1\tentity\tHALVORD\t\n',
      'list of the day.CSV': ukFile(),
      'CONS_PRIM_2025-12-19.CSV': SDN,
      'my people.csv': 'Name,Born\nTeymur Zorvan,1984\n',
    });
    const { packs, notes } = await loadLists(folder);
    expect(packs.map(({ header }) => header.list).sort()).toEqual([
      ...['ch-seco', 'eu-fsf', 'kr-kofiu', 'ofac-non-sdn', 'uk', 'un'],
    ]);
    expect(notes).toContain(
      'un_consolidated_20251121.xml is older than un_consolidated_20260802.xml: ignored.',
    );
    expect(notes).toContain('my people.csv is not a known list file: ignored.');
  });

  it('are the starter list without a folder', async () => {
    expect((await loadLists()).packs.map(({ header }) => header.list)).toEqual(['starter']);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['no known file', { 'ALT.CSV': ALT }, /holds no known list file/],
    ['a file that is cut off', { 'SDN.CSV': SDN.slice(0, -20) }, /SDN\.CSV .* is cut off inside a row/],
    ['a page in its place', { 'SDN.CSV': '<html>\nTry later\n</html>\n' }, /not in the layout of SDN\.CSV/],
    [
      'a list that is cut off',
      { 'consolidated.xml': fixtureText('un.xml').slice(0, -300) },
      /consolidated\.xml .* is cut off/,
    ],
    [
      'an unknown layout',
      { 'UK-Sanctions-List.csv': 'a,b\n1,2\n' },
      /not in the layout of UK-Sanctions-List\.csv/,
    ],
    ['aliases in place of entries', { 'SDN.CSV': ALT }, /not in the layout of SDN\.CSV/],
  ])('are refused with one sentence: %s', async (_, files, sentence) => {
    await put(files);
    await expect(loadLists(folder)).rejects.toThrow(sentence);
    await expect(loadLists(join(folder, 'none'))).rejects.toThrow(/cannot be read/);
  });
});

// Each starts Node and compiles: seconds on a busy machine.
describe('the command line', { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL('run.ts', import.meta.url));
  const run = (input: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { input, encoding: 'utf8' });

  it('screens a line at a time, with the organisations of the history', async () => {
    await put({
      'SDN.CSV': officialFile([newer, sdnRow({ id: 7, name: 'HALVORD QUARRY COMPANY', programme: 'SDGT' })]),
    });
    const party = {
      name: 'Brighter Okonde',
      type: 'person',
      organisations: ['Halvord Quarry Company', 'Acme'],
    };
    const { stdout, status, stderr } = run(
      `${JSON.stringify(party)}\n\n{"name":"","type":"organisation"}\n`,
      'screen',
      '--lists',
      folder,
    );
    const [first = '', second = '', ...others] = stdout.split('\n');
    expect([status, stderr, others]).toEqual([0, '', ['']]);
    expect(JSON.parse(first)).toEqual({
      matches: [
        expect.objectContaining({ list: 'ofac-sdn', id: '7' }),
        expect.objectContaining({ id: '9000005', identity: 'name-only' }),
      ],
      micros: expect.any(Number) as number,
    });
    expect(JSON.parse(second)).toMatchObject({ matches: [] });
  });

  it('compares two names', () => {
    const { stdout, status } = run('{"a":"KIM, Sang Man","b":"Kim Sang-man","type":"person"}\n', 'compare');
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      { score: 1, same: true, alignment: expect.any(Array) as readonly object[] },
    ]);
  });

  it('says what hides in a name, and which word met which', async () => {
    await put({ 'SDN.CSV': officialFile([newer]) });
    const hidden = 'Bri\u200bght Ok\u043ende';
    const pair = run(JSON.stringify({ a: hidden, b: 'OKONDE, Bright', type: 'person' }), 'compare');
    expect(JSON.parse(pair.stdout)).toMatchObject({
      same: true,
      disguises: { a: { reads: 'Bright Okonde', places: [{ kind: 'invisible' }, { kind: 'look-alike' }] } },
    });
    const party = run(JSON.stringify({ name: hidden, type: 'person' }), 'screen', '--lists', folder);
    expect(JSON.parse(party.stdout)).toMatchObject({
      disguise: { reads: 'Bright Okonde' },
    });
  });

  it('weighs passports, places and gender as they were stated', async () => {
    await put({ 'SDN.CSV': SDN });
    const party = {
      name: 'Teymur Aslan Zorvan',
      type: 'person',
      passports: ['ab 12-3456'],
      places: ['Lyon, France'],
      gender: 'female',
    };
    const { stdout } = run(JSON.stringify(party), 'screen', '--lists', folder);
    const { matches } = JSON.parse(stdout) as { matches: readonly object[] };
    expect(matches[0]).toMatchObject({
      identity: 'identifier',
      agreements: [{ about: 'name' }, { about: 'passport' }],
      disagreements: [{ about: 'gender', candidate: 'female', listed: 'male' }],
    });
    const alone = (country: string) => {
      const paper = { name: '', type: 'person', passports: [{ number: 'AB.123456', country }] };
      return JSON.parse(run(JSON.stringify(paper), 'screen', '--lists', folder).stdout) as object;
    };
    expect(alone('Vietnam')).toMatchObject({ matches: [{ id: '9000001', identity: 'identifier' }] });
    expect(alone('Velmora')).toMatchObject({ matches: [] });
  });

  it.each([
    ['Line 2', ['compare'], '{"a":"x","b":"y","type":"person"}\nnot json\n'],
    ['Line 1', ['screen'], '{"name":"x"}\n'],
    ['arguments', ['screen', '--list', 'x'], ''],
    ['cannot be read', ['screen', '--lists', '/nowhere'], ''],
  ])('fails with one sentence and exit code 2: %s', (words, args, input) => {
    const { stderr, status } = run(input, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^[^\\n]*${words}[^\\n]*\\.\\n$`));
  });
});
