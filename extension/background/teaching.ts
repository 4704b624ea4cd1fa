import type { Reading } from '../../src/readers/reader.ts';
import { siteOf } from '../../src/readers/site-table.ts';
import type { TaughtSite } from '../../src/readers/taught/taught-site.ts';
import type { Store } from '../../src/store/store.ts';
import type { Reply } from '../contract.ts';
import type { TaughtRow } from '../kept-contract.ts';
import type { TeachTexts } from '../teach-texts.ts';
import { type PageScript, pageScriptFile } from '../page-script.ts';
import { dropOrigins } from '../platform/permissions.ts';
import { runInPage } from '../platform/scripting.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';
import { tabAddress } from '../platform/tabs.ts';
import type { TaughtPages } from './pages.ts';
import { exportedSites, importedSites } from './taught-file.ts';
import { changeTaught, readTaught, siteFor } from './taught-store.ts';
import { teachTexts } from './teach-texts.ts';
import { turns } from './turns.ts';

/** Lets users show where things stand on the pages of a site, and keeps what they showed. */
export interface Teaching {
  /** Puts the picker into the page of a tab. Its host must be allowed already. */
  readonly start: (tab: number) => Promise<Reply<'teach-start'>>;
  /** The words of the picker, for a tab that is being taught; `null` for every other. */
  readonly texts: (tab: number) => Promise<TeachTexts | null>;
  /** Keeps what was shown in a tab, and has the page read by it. Heard once, and from the origin the user chose. */
  readonly done: (tab: number, site: TaughtSite) => Promise<void>;
  /** The tab shows another page now. */
  readonly left: (tab: number) => Promise<void>;
  readonly here: (url: string) => Promise<TaughtSite | null>;
  /** A page was read. */
  readonly noted: (url: string, reading: Reading) => Promise<void>;
  readonly rows: () => Promise<readonly TaughtRow[]>;
  /** What was read of a second candidate is right, or the site is forgotten. */
  readonly judge: (id: string, right: boolean) => Promise<void>;
  /** Forgets a site; its host is no longer allowed where nothing else needs it. */
  readonly forget: (id: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
  readonly exported: () => Promise<string>;
  /** How many sites were new; `null` where the text is no export. Each needs its host allowed before it is read. */
  readonly imported: (text: string) => Promise<number | null>;
}

interface World {
  readonly store: Pick<Store, 'settings'>;
  /** Registers the script of taught sites where they are. */
  readonly syncScripts: () => Promise<void>;
  readonly hasOrigins: (origins: readonly string[]) => Promise<boolean>;
}

const teachingKey = (tab: number): string => `teaching-${tab}`;
/** The addresses a site was read on since the browser started, at most two: that makes a second candidate. */
const readKey = (id: string): string => `taught-read-${id}`;

export function createTeaching({ store, syncScripts, hasOrigins }: World): Teaching {
  const inTurn = turns();
  const change = (next: (sites: readonly TaughtSite[]) => readonly TaughtSite[]): Promise<void> =>
    inTurn(() => changeTaught(store, next));
  const run = (tab: number, script: PageScript): Promise<boolean> => runInPage(tab, pageScriptFile(script));
  const isSecondRead = async (id: string): Promise<boolean> =>
    addressesOf(await readSession(readKey(id))).length > 1;

  const forget = async (id: string): Promise<void> => {
    const sites = await readTaught(store);
    const gone = sites.find(site => site.id === id);
    if (!gone) return;
    await change(all => all.filter(site => site.id !== id));
    await removeSession(readKey(id));
    await syncScripts();
    const isNeeded =
      siteOf(new URL(gone.origin)) ?? sites.some(site => site !== gone && isSameHost(site, gone));
    if (!isNeeded) await dropOrigins([patternOf(gone.origin)]);
  };

  return {
    start: async tab => {
      const address = await tabAddress(tab);
      if (address === undefined || !address.startsWith('https://')) return 'refused';
      const { origin } = new URL(address);
      if (!(await hasOrigins([patternOf(origin)]))) return 'refused';
      // First: the picker asks at once for its words.
      await writeSession(teachingKey(tab), { origin });
      if (await run(tab, 'teach')) return 'started';
      await removeSession(teachingKey(tab));
      return 'refused';
    },

    texts: async tab => (originOf(await readSession(teachingKey(tab))) === undefined ? null : teachTexts()),

    done: async (tab, site) => {
      const origin = originOf(await readSession(teachingKey(tab)));
      await removeSession(teachingKey(tab));
      if (origin === undefined || site.origin !== origin || site.id !== `${origin}${site.path}`) return;
      await change(all => [...all.filter(({ id }) => id !== site.id), { ...site, confirmed: false }]);
      await removeSession(readKey(site.id));
      await syncScripts();
      await run(tab, 'taught');
    },

    left: tab => removeSession(teachingKey(tab)),

    here: async url => siteFor(await readTaught(store), url) ?? null,

    noted: async (url, reading) => {
      if (reading.kind !== 'candidate' || reading.candidate.reader !== 'taught') return;
      const site = siteFor(await readTaught(store), url);
      if (!site || site.confirmed) return;
      const read = addressesOf(await readSession(readKey(site.id)));
      const address = new URL(url).pathname;
      if (read.length < 2 && !read.includes(address)) {
        await writeSession(readKey(site.id), { addresses: [...read, address] });
      }
    },

    rows: async () => {
      const sites = await readTaught(store);
      return await Promise.all(
        sites.map(async site => ({ ...site, judgeable: !site.confirmed && (await isSecondRead(site.id)) })),
      );
    },

    judge: async (id, right) => {
      if (!right) await forget(id);
      else if (await isSecondRead(id)) {
        await change(all => all.map(site => (site.id === id ? { ...site, confirmed: true } : site)));
      }
    },

    forget,
    forgetAll: async () => {
      for (const { id } of await readTaught(store)) await forget(id);
    },
    exported: async () => exportedSites(await readTaught(store)),

    imported: async text => {
      const sites = importedSites(text);
      if (!sites) return null;
      let added = 0;
      await change(all => {
        // What the user showed themselves stays as it is.
        const anew = sites.filter(({ id }) => !all.some(known => known.id === id));
        added = anew.length;
        return [...anew, ...all];
      });
      await syncScripts();
      return added;
    },
  };
}

/** What reading pages asks of the sites the user taught. */
export function taughtPages(store: World['store']): TaughtPages {
  return {
    taughtOrigins: async () => [...new Set((await readTaught(store)).map(({ origin }) => origin))],
    isTaught: async url => siteFor(await readTaught(store), url) !== undefined,
  };
}

/** Patterns hold no port: a host is allowed with all of them. */
function patternOf(origin: string): string {
  return `https://${new URL(origin).hostname}/*`;
}

function isSameHost(one: TaughtSite, other: TaughtSite): boolean {
  return patternOf(one.origin) === patternOf(other.origin);
}

/** Only this file writes these two keys. */
function originOf(value: unknown): string | undefined {
  return (value as { readonly origin: string } | undefined)?.origin;
}

function addressesOf(value: unknown): readonly string[] {
  return (value as { readonly addresses: readonly string[] } | undefined)?.addresses ?? [];
}
