import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Entry } from '../../src/watchlists/entry.ts';
import { buildPack, openPack } from '../../src/watchlists/pack.ts';
import { screen } from '../../src/watchlists/screen.ts';
import { nameEntries } from '../name-entries.ts';
import type { OpenedFigures, PackedFigures } from './figures.ts';
import type { Job } from './job.ts';

/** The name strings of nine official lists in the summer of 2026, 128,393 in all: SDN, EU, EU travel bans, UK, and so on. */
export const NAMES_OF_NINE: readonly number[] = [
  ...[43_706, 30_242, 15_406, 15_313, 11_068, 4144, 3502, 3497, 1515],
];
const NAMES_AN_ENTRY = 2;

const CorpusRow = v.object({ name: v.string(), type: v.string() });

/** Compiles nine packs of the sizes of real lists, from a corpus of names (gzipped JSON lines), and keeps each. */
export async function keepNine({ packs, files }: Job): Promise<PackedFigures> {
  const lines = gunzipSync(readFileSync(files.entries)).toString('utf8').split('\n');
  let [at, names, bytes] = [0, 0, 0];
  for (const [place, count] of NAMES_OF_NINE.entries()) {
    const rows = lines.slice(at, at + count).map(line => v.parse(CorpusRow, JSON.parse(line)));
    at += count;
    const pack = await buildPack(
      { list: `bench-${place}`, sourceHash: 'bench' },
      paired(nameEntries(rows)),
      () => Promise.resolve(),
    );
    names += openPack(pack).header.names;
    bytes += pack.byteLength;
    const file = packs[place];
    if (file !== undefined) writeFileSync(file, new Uint8Array(pack));
  }
  return { names, bytes };
}

/** Opens packs as a worker that just woke does, check sums and all, and looks one name up in all of them. */
export function openTogether({ packs }: Job): Promise<OpenedFigures> {
  const contents = packs.map(file => Uint8Array.from(readFileSync(file)).buffer);
  const start = performance.now();
  const opened = contents.map(openPack);
  const open = performance.now() - start;
  screen(opened, { type: 'person', name: 'Mina Okafor' });
  const firstSearch = performance.now() - start - open;
  return Promise.resolve({
    open,
    firstSearch,
    names: opened.reduce((sum, { header }) => sum + header.names, 0),
  });
}

/** Entries of one name each, put together to such of two: about what a listed party has. */
function paired(entries: readonly Entry[]): readonly Entry[] {
  const pairs: Entry[] = [];
  for (let at = 0; at < entries.length; at += NAMES_AN_ENTRY) {
    const [first, ...others] = entries.slice(at, at + NAMES_AN_ENTRY);
    if (first === undefined) break;
    const aliases = others
      .flatMap(({ names }) => names)
      .map(name => ({ ...name, quality: 'strong' as const }));
    pairs.push({ ...first, names: [...first.names, ...aliases] });
  }
  return pairs;
}
