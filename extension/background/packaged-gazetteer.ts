import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import { once } from './once.ts';

/** The gazetteer that came with the package, opened when it is first asked for. */
export function packagedGazetteer(file: (path: string) => Promise<ArrayBuffer>): () => Promise<Gazetteer> {
  return once(async () => openGazetteer(new Uint8Array(await file('data/gazetteer.txt'))));
}
