import * as v from 'valibot';
import { taughtSiteSchema } from '../../src/readers/taught/taught-site-schema.ts';
import { fitsTemplate } from '../../src/readers/taught/path-template.ts';
import type { TaughtSite } from '../../src/readers/taught/taught-site.ts';
import type { Store } from '../../src/store/store.ts';

export const TAUGHT_NAME = 'taught';
/** Nobody hires through more; the oldest gives way. */
export const MOST_TAUGHT = 200;

type Settings = Pick<Store, 'settings'>;

/** The sites the user taught, oldest first. What does not read is passed over. */
export async function readTaught({ settings }: Settings): Promise<readonly TaughtSite[]> {
  const kept: unknown = await settings.get(TAUGHT_NAME);
  const sites: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return sites.filter((site): site is TaughtSite => v.is(taughtSiteSchema, site));
}

/** Throws StoreFull when the disk is full. */
export async function changeTaught(
  store: Settings,
  next: (sites: readonly TaughtSite[]) => readonly TaughtSite[],
): Promise<void> {
  await store.settings.put(TAUGHT_NAME, next(await readTaught(store)).slice(-MOST_TAUGHT));
}

/** The newest that fits: templates may overlap. */
export function siteFor(sites: readonly TaughtSite[], address: string): TaughtSite | undefined {
  const url = new URL(address);
  return sites.findLast(({ origin, path }) => origin === url.origin && fitsTemplate(path, url));
}

/**
 * The sites with those of a file. What the user showed themselves stays as it is; none that is new is taken as confirmed,
 * for nobody here has seen it read anything.
 */
export function addedTaught(
  known: readonly TaughtSite[],
  given: readonly TaughtSite[],
): { readonly sites: readonly TaughtSite[]; readonly added: number } {
  const newest = new Map(given.map(site => [site.id, { ...site, confirmed: false }]));
  const anew = [...newest.values()].filter(
    ({ id, origin, path }) => id === `${origin}${path}` && !known.some(site => site.id === id),
  );
  return { sites: [...anew, ...known].slice(-MOST_TAUGHT), added: anew.length };
}
