import { useEffect, useState } from 'preact/hooks';
import { siteOf } from '../../src/readers/site-table.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { hasOrigins, requestOrigins } from '../platform/permissions.ts';
import { hostPattern, wholeHosts } from '../ui/host-pattern.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

/**
 * The site an unread page belongs to. `unknown`: nobody tells the address; `other`: it is of no site there is a reader
 * for; `browser`, `store`: a page no extension may read; `barred`: switched on, but the browser does not allow it.
 */
export type SiteHere =
  | { readonly state: 'looking' | 'unknown' | 'other' | 'browser' | 'store' }
  | { readonly state: 'on' | 'off' | 'barred'; readonly name: string };

/** What a user may do about a page that was not read by itself. */
export interface PageTools {
  readonly site: SiteHere;
  /** What came of the last press. */
  readonly note: MessageKey | undefined;
  readonly check: (() => void) | undefined;
  readonly teach: (() => void) | undefined;
  readonly enter: () => void;
}

/** A page that is read shows its result well within this. */
const SLOW_MS = 5_000;

export function usePageTools(reading: TabReading): PageTools {
  const [site, setSite] = useState<SiteHere>({ state: 'looking' });
  const [note, setNote] = useState<MessageKey>();
  const tab = reading.kind === 'none' || reading.kind === 'read' ? reading.tab : undefined;
  const url = reading.kind === 'none' ? reading.url : reading.kind === 'read' ? reading.state.url : undefined;
  const isUnread = reading.kind === 'none';

  useEffect(() => {
    let current = true;
    setNote(undefined);
    setSite({ state: 'looking' });
    if (isUnread && url !== undefined && siteAtOnce(url) === undefined) {
      siteHere(url).then(
        found => {
          if (current) setSite(found);
        },
        () => {
          if (current) setSite({ state: 'unknown' });
        },
      );
    }
    return () => {
      current = false;
    };
  }, [isUnread, url]);

  useEffect(() => {
    if (note !== 'check_asked') return undefined;
    const timer = setTimeout(() => {
      setNote('check_slow');
    }, SLOW_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [note]);

  const say = (saying: Promise<MessageKey>): void => {
    saying.then(setNote, () => {
      setNote('error_not_answered');
    });
  };
  const closed = closedTo(url);
  const host = url === undefined || closed || siteAt(url) ? undefined : hostPattern(url);

  return {
    site: (isUnread ? siteAtOnce(url) : undefined) ?? site,
    note,
    check:
      tab === undefined || closed
        ? undefined
        : () => {
            say(
              ask('check-page', { tab }).then(reply =>
                reply === 'started' ? 'check_asked' : 'check_refused',
              ),
            );
          },
    teach:
      tab === undefined || host === undefined
        ? undefined
        : () => {
            say(requestOrigins([host]).then(allowed => teach(tab, allowed)));
          },
    enter: () => {
      ask('form-open', { tab: tab ?? null }).catch(() => {
        setNote('error_not_answered');
      });
    },
  };
}

async function teach(tab: number, allowed: boolean): Promise<MessageKey> {
  if (!allowed) return 'teach_not_allowed';
  return (await ask('teach-start', { tab })) === 'started' ? 'teach_asked' : 'teach_refused';
}

/** Addresses of the browser’s own pages, those of extensions among them. */
const OF_BROWSER =
  /^(?:about|brave|chrome|chrome-extension|chrome-search|chrome-untrusted|devtools|edge|moz-extension|opera|resource|view-source|vivaldi):/;
/** Where browsers let no extension in, whatever was allowed. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;

/** What kind of page this is, if no extension may read it. */
function closedTo(url: string | undefined): 'browser' | 'store' | undefined {
  if (url === undefined) return undefined;
  if (OF_BROWSER.test(url)) return 'browser';
  return STORES.test(url) ? 'store' : undefined;
}

/** A tab that loads its first page has an empty address. */
function siteAt(url: string): ReturnType<typeof siteOf> {
  return URL.canParse(url) ? siteOf(new URL(url)) : undefined;
}

/** What the address alone tells: nothing has to be asked, so that the first line is there at once. */
function siteAtOnce(url: string | undefined): SiteHere | undefined {
  if (url === undefined) return { state: 'unknown' };
  const closed = closedTo(url);
  if (closed) return { state: closed };
  return siteAt(url) === undefined ? { state: 'other' } : undefined;
}

async function siteHere(url: string): Promise<SiteHere> {
  const site = siteAt(url);
  if (site === undefined) return { state: 'other' };
  const [settings, allowed] = await Promise.all([
    ask('settings', null),
    hasOrigins(wholeHosts(site.matches)),
  ]);
  return { name: site.name, state: settings.sites[site.id] ? (allowed ? 'on' : 'barred') : 'off' };
}
