import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const File = v.optional(v.string());

/** Where a task reads from: handed to its process as JSON. Whatever is absent is not there on this machine. */
export const Sources = v.object({
  ofac: v.optional(v.object({ entries: v.string(), aliases: v.string(), comments: v.string() })),
  ordinary: File,
  listed: File,
  corpus: File,
  gazetteer: v.string(),
  /** The compiled list: written by the task `compile`, read by the others. */
  pack: v.string(),
  /** How many names the task `load` takes from the corpus. */
  load: v.optional(v.number()),
});
export type Sources = v.InferOutput<typeof Sources>;

const SHARED = fileURLToPath(new URL('../../shared', import.meta.url));
const GAZETTEER = fileURLToPath(new URL('../public/data/gazetteer.txt', import.meta.url));

/**
 * Finds the real files: those of OFAC in `COUNTERSIGN_REAL_DATA` or its folder `ofac`, names to look up beside the
 * shared data. The list is measured whole or not at all: without one of its three files there is none.
 */
export function sourcesFor(pack: string): Sources {
  const data = process.env['COUNTERSIGN_REAL_DATA'] ?? join(SHARED, 'data');
  const inner = join(data, 'ofac');
  const folder = existsSync(inner) ? inner : data;
  const names = namesIn(folder);
  const file = (stem: string): string | undefined => {
    const pattern = new RegExp(`^${stem}(_\\d{4}-\\d\\d-\\d\\d)?\\.csv$`, 'i');
    const newest = names
      .filter(name => pattern.test(name))
      .sort()
      .at(-1);
    return newest === undefined ? undefined : join(folder, newest);
  };
  const [entries, aliases, comments] = [file('SDN'), file('ALT'), file('SDN_COMMENTS')];
  const whole = entries !== undefined && aliases !== undefined && comments !== undefined;
  return {
    ...(whole ? { ofac: { entries, aliases, comments } } : {}),
    ordinary: there('queries_ordinary.jsonl'),
    listed: there('queries_listed.jsonl'),
    corpus: there('corpus_400k.jsonl.gz'),
    gazetteer: GAZETTEER,
    pack,
  };
}

function there(name: string): string | undefined {
  const path = join(SHARED, 'names', name);
  return existsSync(path) ? path : undefined;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
