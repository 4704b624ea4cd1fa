import * as v from 'valibot';
import { taughtSiteSchema } from '../../src/readers/taught/taught-site-schema.ts';
import type { TaughtSite } from '../../src/readers/taught/taught-site.ts';
import type { Store } from '../../src/store/store.ts';

const NAME = 'taught';
/** Nobody hires through more; the oldest gives way. */
export const MOST_TAUGHT = 200;

type Settings = Pick<Store, 'settings'>;

/** The sites the user taught, oldest first. What does not read is passed over. */
export async function readTaught({ settings }: Settings): Promise<readonly TaughtSite[]> {
  const kept = await settings.get(NAME);
  return Array.isArray(kept) ? kept.filter(site => v.is(taughtSiteSchema, site)) : [];
}

/** Throws StoreFull when the disk is full. */
export async function changeTaught(
  store: Settings,
  next: (sites: readonly TaughtSite[]) => readonly TaughtSite[],
): Promise<void> {
  await store.settings.put(NAME, next(await readTaught(store)).slice(-MOST_TAUGHT));
}

/** The origins of these sites, each once, such as `https://ats.example`. */
export async function taughtOrigins(store: Settings): Promise<readonly string[]> {
  return [...new Set((await readTaught(store)).map(({ origin }) => origin))];
}
