import { STARTER } from './catalogue.ts';
import { crc32 } from './crc32.ts';
import { buildPack, openPack, type Pack } from './pack.ts';
import { DESIGNATIONS, STARTER_AS_OF } from './starter/designations.ts';
import { starterEntries } from './starter/starter-entries.ts';

/** The starter list as a pack, built from the data that comes with the package: some 50 ms in a cold worker. */
export async function starterPack(): Promise<Pack> {
  const meta = {
    list: STARTER.id,
    publishedAt: STARTER_AS_OF,
    sourceHash: crc32(new TextEncoder().encode(DESIGNATIONS)).toString(16),
  };
  return openPack(await buildPack(meta, starterEntries(), () => Promise.resolve()));
}
