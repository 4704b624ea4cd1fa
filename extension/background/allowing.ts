import { siteOf } from '../../src/readers/site-table.ts';
import type { Settings } from '../contract.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';

/** Which pages may be read. */
export interface Allowing {
  /**
   * Whether the page at this address may be read in this tab: because the switch of its site is on, because the user
   * asked for this very page, or because they taught pages like it.
   */
  readonly mayRead: (tab: number, url: string) => Promise<boolean>;
  /** The user asked for the page that is open in the tab, once. */
  readonly askedFor: (tab: number, url: string) => Promise<void>;
  /** That page was left, or cannot be read after all. */
  readonly left: (tab: number) => Promise<void>;
}

interface World {
  readonly settings: () => Promise<Settings>;
  readonly isTaught: (url: string) => Promise<boolean>;
}

/** It outlives the background that noted it, and pages cannot read it. */
const keyOf = (tab: number): string => `checking-${tab}`;

export function createAllowing({ settings, isTaught }: World): Allowing {
  return {
    mayRead: async (tab, url) => {
      const site = siteOf(new URL(url))?.id;
      // Where the switches cannot be read, a page is read only when the user asks for it.
      const { sites } = (await settings().catch(() => undefined)) ?? {};
      if (site !== undefined && sites?.[site] === true) return true;
      const asked = await readSession(keyOf(tab));
      return isAsked(asked) && asked.url === url ? true : await isTaught(url);
    },
    askedFor: (tab, url) => writeSession(keyOf(tab), { url }),
    left: tab => removeSession(keyOf(tab)),
  };
}

/** Only this file writes the key. */
function isAsked(value: unknown): value is { readonly url: string } {
  return typeof value === 'object' && value !== null && 'url' in value;
}
