/** Parsing the official files and compiling the pack, and what looking somebody up costs meanwhile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { breather } from '../extension/background/breathe.ts';
import { type Breathe } from '../src/watchlists/breathe.ts';
import { type Entry } from '../src/watchlists/entry.ts';
import { parseOfacCsv } from '../src/watchlists/formats/ofac-csv.ts';
import { buildPack, openPack } from '../src/watchlists/pack.ts';
import { screen } from '../src/watchlists/screen.ts';
import { starterEntries } from '../src/watchlists/starter/starter-entries.ts';
import { type CompileFigures, type MeanwhileFigures } from './figures.ts';
import { ordinaryNames } from './queries.ts';
import { type Sources } from './sources.ts';
import { spreadOf } from './statistics.ts';

/** As downloads arrive. */
const CHUNK = 65_536;
/** One look-up is due this often while the list is compiled. */
const ASK_EVERY_MS = 25;

type Source = (breathe: Breathe) => Promise<readonly Entry[]>;

/** Compiles once in this fresh process, with the breather of the extension, and keeps the pack for other tasks. */
export async function compile(sources: Sources): Promise<CompileFigures> {
  const parse = sourceOf(sources);
  const breath = breather();
  const rssBefore = process.memoryUsage.rss();
  let rssPeak = rssBefore;
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
    rssPeak = Math.max(rssPeak, process.memoryUsage.rss());
    await breath();
    since = performance.now();
  };

  const cpu = process.cpuUsage();
  const start = performance.now();
  since = start;
  const entries = await parse(breathe);
  const parsed = performance.now();
  phase = 'building';
  const bytes = await buildPack({ list: listOf(sources), sourceHash: 'bench' }, entries, breathe);
  noteStretch();
  const end = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  rssPeak = Math.max(rssPeak, process.memoryUsage.rss());

  writeFileSync(sources.pack, new Uint8Array(bytes));
  return {
    entries: entries.length,
    names: openPack(bytes).header.names,
    parse: parsed - start,
    build: end - parsed,
    cpu: (user + system) / 1000,
    rssBefore,
    rssPeak,
    longestStretch,
    stretchIn,
    packBytes: bytes.byteLength,
  };
}

/**
 * Compiles again while a look-up in the last pack is due every 25 ms. An answer counts from when it was due, so that
 * the time a look-up waits for the compiler is in it.
 */
export async function meanwhile(sources: Sources): Promise<MeanwhileFigures> {
  const pack = openPack(Uint8Array.from(readFileSync(sources.pack)).buffer);
  const { names } = ordinaryNames(sources);
  const parse = sourceOf(sources);
  for (const name of names.slice(0, 200)) screen([pack], { type: 'person', name });

  const answers: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  const ask = (): void => {
    const due = performance.now() + ASK_EVERY_MS;
    timer = setTimeout(() => {
      screen([pack], { type: 'person', name: names[answers.length % names.length] ?? '' });
      answers.push(performance.now() - due);
      ask();
    }, ASK_EVERY_MS);
  };
  const start = performance.now();
  const breathe = breather();
  ask();
  await buildPack({ list: listOf(sources), sourceHash: 'bench' }, await parse(breathe), breathe);
  const compiling = performance.now() - start;
  // The look-up that fell due during the last stretch waits for its turn.
  await new Promise(resolve => setTimeout(resolve, 2 * ASK_EVERY_MS));
  clearTimeout(timer);
  return { compiling, answers: spreadOf(answers) };
}

/** The files are in memory before the clock starts: neither disk nor network is in the figures. */
function sourceOf({ ofac }: Sources): Source {
  if (ofac === undefined) return () => Promise.resolve(starterEntries());
  const [entries, aliases, comments] = [
    chunksOf(ofac.entries),
    chunksOf(ofac.aliases),
    chunksOf(ofac.comments),
  ];
  return async breathe => {
    const parsed = await parseOfacCsv({ entries, aliases, comments }, { subtle: crypto.subtle, breathe });
    return parsed.entries;
  };
}

function chunksOf(file: string): readonly Uint8Array[] {
  const bytes = readFileSync(file);
  return Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, place) =>
    bytes.subarray(place * CHUNK, (place + 1) * CHUNK),
  );
}

function listOf({ ofac }: Sources): string {
  return ofac === undefined ? 'bench' : 'ofac-sdn';
}
