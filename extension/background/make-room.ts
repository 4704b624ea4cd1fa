import { setBadge } from '../platform/badge.ts';
import { allSession, removeSession } from '../platform/session.ts';
import { dropAtHand } from './at-hand.ts';
import { dropRead } from './read-candidate.ts';
import { tabKey, tabsAmong } from './tab-key.ts';

/**
 * Writes what is said of a tab. The session holds 10 MB for all tabs: where there is no room, the tabs whose pages were read
 * longest ago are forgotten, half of them at a time. They have no badge then, as before they were read, and are read again
 * when their page is loaded anew. Throws where there is no room without them either.
 */
export async function writeWithRoom(tab: number, write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await write();
      return;
    } catch (cause) {
      const others = await othersThan(tab);
      if (others.length === 0) throw cause;
      await Promise.all(others.slice(0, Math.ceil(others.length / 2)).map(forget));
    }
  }
}

/** The other tabs something is said of, the one that was read longest ago first. */
async function othersThan(tab: number): Promise<readonly number[]> {
  const all = await allSession();
  return tabsAmong(Object.keys(all))
    .filter(other => other !== tab)
    .map(other => ({ other, at: readAtOf(all[tabKey(other)]) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ other }) => other);
}

/** Where nobody was read there is no date, and little to lose. */
function readAtOf(state: unknown): string {
  const { readAt }: { readonly readAt?: unknown } = state ?? {};
  return typeof readAt === 'string' ? readAt : '';
}

async function forget(tab: number): Promise<void> {
  await Promise.all([removeSession(tabKey(tab)), dropAtHand(tab), dropRead(tab), setBadge(tab, undefined)]);
}
