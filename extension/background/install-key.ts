import type { Store } from '../../src/store/store.ts';
import { turns } from './turns.ts';

const NAME = 'case-key';
const BYTES = 32;

/** Two that ask at once must not make two. */
const inTurn = turns();

/**
 * The key of this installation, 32 random bytes: what is hashed with it can be compared on this machine and nowhere else.
 * Made on first use, read anew each time: nothing goes on with a key that was deleted. Throws StoreFull when there is none
 * yet and no room for one.
 */
export function installKey(store: Pick<Store, 'settings'>): Promise<Uint8Array> {
  return inTurn(async () => {
    const kept = await installKeyIfAny(store);
    if (kept !== undefined) return kept;
    const made = crypto.getRandomValues(new Uint8Array(BYTES));
    await store.settings.put(NAME, made);
    return made;
  });
}

/** The same, where there is one: asking makes none. */
export async function installKeyIfAny(store: Pick<Store, 'settings'>): Promise<Uint8Array | undefined> {
  const kept = await store.settings.get(NAME);
  return kept instanceof Uint8Array && kept.length === BYTES ? kept : undefined;
}
