import { useLayoutEffect, useState } from 'preact/hooks';
import type { TabState } from '../contract.ts';
import { pageAddress } from '../platform/page-address.ts';
import { readSession, watchSession } from '../platform/session.ts';
import { activeTabId, tabAddress } from '../platform/tabs.ts';

/** What a screen knows of a tab. `none`: the page was not read; `broken`: the browser's storage failed. */
export type TabReading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'broken' }
  /** `url` where the page or the browser tells it. */
  | { readonly kind: 'none'; readonly tab?: number; readonly url?: string }
  | { readonly kind: 'read'; readonly tab: number; readonly state: TabState };

const KINDS: Readonly<Record<TabState['kind'], true>> = {
  candidate: true,
  list: true,
  unreadable: true,
  'own-profile': true,
  'not-a-candidate': true,
};

/** The tab the address asks for (`?tab=7`), where a screen is a page of its own. */
export function tabOf(search: string): number | undefined {
  const asked = new URLSearchParams(search).get('tab');
  return asked !== null && /^\d{1,10}$/.test(asked) ? Number(asked) : undefined;
}

/** The state of the asked or else the active tab, and every later one. Nothing is computed here. */
export function useTabState(asked: number | undefined): TabReading {
  const [reading, setReading] = useState<TabReading>({ kind: 'loading' });

  // Not after the first paint, as other effects: what is asked for here is what there is to paint.
  useLayoutEffect(() => {
    const life = new AbortController();
    const show = (next: TabReading): void => {
      if (!life.signal.aborted) setReading(next);
    };
    follow(asked, show, life.signal).catch(() => {
      show({ kind: 'broken' });
    });
    return () => {
      life.abort();
    };
  }, [asked]);

  return reading;
}

/** Listens before it reads, and drops what it read when something newer was heard meanwhile. */
async function follow(
  asked: number | undefined,
  show: (reading: TabReading) => void,
  signal: AbortSignal,
): Promise<void> {
  const tab = asked ?? (await activeTabId());
  if (signal.aborted) return;
  if (tab === undefined) {
    show({ kind: 'none' });
    return;
  }
  let turn = 0;
  const tell = async (value: unknown, address = pageAddress(tab)): Promise<void> => {
    turn += 1;
    const mine = turn;
    // At once: a page that hangs would not answer, and what was read of another stands there.
    if (turn > 1 && !isTabState(value)) show({ kind: 'none', tab });
    const reading = await readingOf(tab, value, address);
    if (mine === turn) show(reading);
  };
  const key = `tab-${tab}`;
  watchSession(key, value => void tell(value), signal);
  // Both are asked at once. Whatever is written from here on is heard, and compared with the address as it is then.
  const address = pageAddress(tab);
  const value = await readSession(key);
  if (turn === 0) await tell(value, address);
}

/** What was read is shown only while the tab still shows that page: the background may have slept as it changed. */
async function readingOf(
  tab: number,
  value: unknown,
  address: Promise<string | undefined>,
): Promise<TabReading> {
  if (isTabState(value) && (await address) === value.url) return { kind: 'read', tab, state: value };
  const url = (await tabAddress(tab)) ?? (await address); // The page last: one that hangs never answers.
  return { kind: 'none', tab, ...(url === undefined ? {} : { url }) };
}

/** Only the background writes this key, and a newer version starts with an empty session: the kind is check enough. */
function isTabState(value: unknown): value is TabState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    Object.hasOwn(KINDS, value.kind)
  );
}
