import { readFileSync, writeFileSync } from 'node:fs';
import { buildPack, openPack } from '../../src/watchlists/pack.ts';
import { screen } from '../../src/watchlists/screen.ts';
import { nameEntries } from '../name-entries.ts';
import { type OpenFigures, type PackFigures } from './figures.ts';
import { type CorpusRow } from './sets.ts';

/** Compiles the corpus into a pack, each row an entry with nothing but its name, and keeps it as a file. */
export async function keepPack(rows: readonly CorpusRow[], file: string): Promise<PackFigures> {
  const bytes = await buildPack({ list: 'bench', sourceHash: 'bench' }, nameEntries(rows), () =>
    Promise.resolve(),
  );
  writeFileSync(file, new Uint8Array(bytes));
  return { bytes: bytes.byteLength, names: openPack(bytes).header.names };
}

/** Opens the pack as a worker that just woke does, checksum and all, and looks one name up. */
export function openKept(file: string): OpenFigures {
  const bytes = Uint8Array.from(readFileSync(file)).buffer;
  const start = performance.now();
  const pack = openPack(bytes);
  const opened = performance.now();
  screen([pack], { type: 'person', name: 'Mina Okafor' });
  return { open: opened - start, firstSearch: performance.now() - opened };
}
