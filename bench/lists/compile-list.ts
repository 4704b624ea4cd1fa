import { readFileSync, writeFileSync } from 'node:fs';
import { breather } from '../../extension/background/breathe.ts';
import { PARSERS } from '../../src/watchlists/formats/parsers.ts';
import type { FileReport } from '../../src/watchlists/formats/parser.ts';
import { buildPack, openPack } from '../../src/watchlists/pack.ts';
import type { CompiledFigures } from './figures.ts';
import { filesOf, type Job } from './job.ts';
import { memoryPeak, startOfPeak } from './memory.ts';

/** As downloads arrive. */
const CHUNK = 65_536;

/** Parses and compiles one list in this fresh process, with the breather of the extension, and keeps the pack. */
export async function compileList(job: Job): Promise<CompiledFigures> {
  const { id, format, packs } = job;
  const contents = filesOf(job).map(([role, file]) => [role, readFileSync(file)] as const);
  const chunks = Object.fromEntries(contents.map(([role, bytes]) => [role, chunksOf(bytes)]));
  const parse = PARSERS[format];

  const breath = breather();
  let longestStretch = 0;
  let stretchIn = '';
  let phase = 'parsing';
  let since = performance.now();
  const noteStretch = (): void => {
    const stretch = performance.now() - since;
    if (stretch <= longestStretch) return;
    longestStretch = stretch;
    stretchIn = phase;
  };
  const breathe = async (): Promise<void> => {
    noteStretch();
    await breath();
    since = performance.now();
  };

  const memoryBefore = startOfPeak();
  const cpu = process.cpuUsage();
  const start = performance.now();
  since = start;
  const parsed = await parse(chunks, { subtle: crypto.subtle, breathe });
  const parsedAt = performance.now();
  phase = 'building';
  const bytes = await buildPack({ list: id, sourceHash: 'bench' }, parsed.entries, breathe);
  noteStretch();
  const end = performance.now();
  const { user, system } = process.cpuUsage(cpu);

  const [file] = packs;
  if (file !== undefined) writeFileSync(file, new Uint8Array(bytes));
  const reports: readonly FileReport[] = Object.values(parsed.files);
  return {
    sourceBytes: contents.reduce((sum, [, { length }]) => sum + length, 0),
    rows: reports.reduce((sum, { rows }) => sum + rows, 0),
    entries: parsed.entries.length,
    names: openPack(bytes).header.names,
    parse: parsedAt - start,
    build: end - parsedAt,
    cpu: (user + system) / 1000,
    memoryBefore,
    memoryPeak: memoryPeak(),
    longestStretch,
    stretchIn,
    packBytes: bytes.byteLength,
  };
}

/** Views of the file, made one at a time: neither disk nor network is in the figures, and no copy is. */
function* chunksOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += CHUNK) yield bytes.subarray(start, start + CHUNK);
}
