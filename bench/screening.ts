import { readFileSync } from 'node:fs';
import similarity from 'string-similarity';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { type Entry } from '../src/watchlists/entry.ts';
import { buildPack, openPack, type Pack } from '../src/watchlists/pack.ts';
import { screen } from '../src/watchlists/screen.ts';
import { starterBytes } from '../src/watchlists/starter.ts';
import { nameEntries } from './name-entries.ts';
import { type LoadFigures, type ScreeningFigures } from './figures.ts';
import { listedNames, ordinaryNames, personNames } from './queries.ts';
import { type Sources } from './sources.ts';
import { evenly, type Spread, spreadOf, timesOf } from './statistics.ts';

/** Names of each kind the peer looks up: one takes it as long as hundreds take the index. */
export const PEER_SAMPLE = 20;

/** Screening persons by name in the compiled list and the starter list, then the peer over the same names. */
export async function screening(sources: Sources): Promise<ScreeningFigures> {
  const pack = openPack(Uint8Array.from(readFileSync(sources.pack)).buffer);
  const packs = [openPack(await starterBytes()), pack];
  const [ordinary, listed] = [ordinaryNames(sources), listedNames(sources, pack)];
  const searches = searchesOf(packs, ordinary.names, listed.names);

  const all = packs.flatMap(each => personNames(each).map(name => name.toLowerCase()));
  const peer = (names: readonly string[]): Spread => warmed(evenly(names, PEER_SAMPLE), bruteForce(all));
  return {
    ...searches,
    ordinarySource: ordinary.source,
    listedSource: listed.source,
    peer: { ordinary: peer(ordinary.names), listed: peer(listed.names), names: all.length },
  };
}

/** The same look-ups in a list of so many names, as the budget asks; its entries have a name and nothing else. */
export async function load(sources: Sources): Promise<LoadFigures> {
  const entries = corpusOf(sources.corpus ?? '', sources.load ?? 0);
  const bytes = await buildPack({ list: 'bench', sourceHash: 'bench' }, entries, () => Promise.resolve());
  const start = performance.now();
  const pack = openPack(bytes);
  const opened = performance.now() - start;
  const [ordinary, listed] = [ordinaryNames(sources), listedNames(sources, pack)];
  const searches = searchesOf([pack], ordinary.names, listed.names);
  return { names: pack.header.names, packBytes: bytes.byteLength, open: opened, ...searches };
}

/** Both kinds in one series a pass: the first pass meets nothing warm, the third follows two warm-up passes. */
function searchesOf(
  packs: readonly Pack[],
  ordinary: readonly string[],
  listed: readonly string[],
): Pick<ScreeningFigures, 'ordinary' | 'listed'> {
  let met = 0;
  const lookUp = (name: string): void => {
    if (screen(packs, { type: 'person', name }).length > 0) met += 1;
  };
  const pass = (): readonly [
    ordinary: readonly number[],
    metOrdinary: number,
    listed: readonly number[],
    metListed: number,
  ] => {
    met = 0;
    const first = timesOf(ordinary, lookUp);
    const metFirst = met;
    const second = timesOf(listed, lookUp);
    return [first, metFirst, second, met - metFirst];
  };
  const [coldOrdinary, , coldListed] = pass();
  pass();
  const [warmOrdinary, metOrdinary, warmListed, metListed] = pass();
  return {
    ordinary: { first: spreadOf(coldOrdinary), warmed: spreadOf(warmOrdinary), met: metOrdinary },
    listed: { first: spreadOf(coldListed), warmed: spreadOf(warmListed), met: metListed },
  };
}

function warmed<T>(items: readonly T[], work: (item: T) => void): Spread {
  timesOf(items, work);
  timesOf(items, work);
  return spreadOf(timesOf(items, work));
}

/** The best of all names by the share of letter pairs, as `findBestMatch` does, without its array of all ratings. */
function bruteForce(names: readonly string[]): (query: string) => void {
  return query => {
    const folded = query.toLowerCase();
    let best = 0;
    for (const name of names) best = Math.max(best, similarity.compareTwoStrings(folded, name));
    // Kept, so that no compiler finds the work useless.
    lastBest = best;
  };
}

/** The last result of {@link bruteForce}. */
export let lastBest = 0;

const Line = v.object({ name: v.string(), id: v.string(), type: v.string() });

function corpusOf(file: string, most: number): readonly Entry[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const rows = lines.filter(line => line !== '').slice(0, most);
  return nameEntries(rows.map(line => v.parse(Line, JSON.parse(line))));
}
