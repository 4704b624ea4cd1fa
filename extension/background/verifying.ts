import { nameText } from '../../src/names/name-index.ts';
import type { Breathe } from '../../src/watchlists/breathe.ts';
import { CATALOGUE } from '../../src/watchlists/catalogue.ts';
import { openPack } from '../../src/watchlists/pack.ts';
import { splitSections } from '../../src/watchlists/pack-layout.ts';
import { sha256 } from '../../src/watchlists/sha256.ts';
import type { Verified } from '../list-contract.ts';
import type { Shelves } from './opening.ts';

interface World extends Shelves {
  readonly breathe: Breathe;
  readonly subtle: Pick<SubtleCrypto, 'digest'>;
}

/** Entries and names decoded between two breaths. */
const BREATHE_EVERY = 128;

/**
 * Reads the bytes of every list anew, the stored ones where there are some, else those of the package, and decodes all
 * there is in them. Throws what the database throws.
 */
export async function verifyLists(world: World): Promise<readonly Verified[]> {
  const verified: Verified[] = [];
  for (const { id } of CATALOGUE) {
    const bytes = (await world.store.packs.get(id))?.bytes ?? (await packagedBytes(id, world));
    if (bytes === undefined) continue;
    verified.push({
      list: id,
      outcome: (await isWhole(id, bytes, world.breathe)) ? 'whole' : 'damaged',
      bytes: bytes.byteLength,
      hash: await sha256(contentOf(bytes), world.subtle),
    });
  }
  return verified;
}

async function packagedBytes(list: string, { packaged }: World): Promise<ArrayBuffer | undefined> {
  const pack = await packaged(list);
  // A file that is missing from the package is a damaged one.
  return await pack?.bytes().catch(() => new ArrayBuffer(0));
}

/** All but the header, which says when and from where: equal on two machines exactly when their lists are. */
function contentOf(bytes: ArrayBuffer): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(bytes, splitSections(bytes).names.byteOffset);
  } catch {
    return new Uint8Array(bytes); // Damaged: there is nothing to tell apart.
  }
}

async function isWhole(list: string, bytes: ArrayBuffer, breathe: Breathe): Promise<boolean> {
  try {
    await breathe();
    const pack = openPack(bytes);
    let decoded = 0;
    let names = 0;
    for (const entry of pack.entries()) {
      names += entry.names.length;
      if ((decoded += 1) % BREATHE_EVERY === 0) await breathe();
    }
    for (let name = 0; name < pack.names.names; name += 1) {
      nameText(pack.names, name);
      if (name % BREATHE_EVERY === 0) await breathe();
    }
    return pack.header.list === list && decoded === pack.header.entries && names === pack.header.names;
  } catch {
    return false;
  }
}
