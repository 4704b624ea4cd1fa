import { STARTER } from './catalogue.ts';
import { crc32 } from './crc32.ts';
import { buildPack } from './pack.ts';
import { DESIGNATIONS, STARTER_AS_OF } from './starter/designations.ts';
import { starterEntries } from './starter/starter-entries.ts';

/**
 * The starter list as the bytes of a pack. The build puts them into the package (`data/starter.bin`): compiled in a
 * cold worker it took 90-110 ms at every start, opened it takes one or two.
 */
export async function starterBytes(): Promise<ArrayBuffer> {
  const meta = {
    list: STARTER.id,
    publishedAt: STARTER_AS_OF,
    sourceHash: crc32(new TextEncoder().encode(DESIGNATIONS)).toString(16),
  };
  return await buildPack(meta, starterEntries(), () => Promise.resolve());
}
