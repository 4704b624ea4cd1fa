import { vi } from 'vitest';
import { blankCandidate } from '../../src/candidate/candidate.ts';
import type { Reader, Reading, RowReader } from '../../src/readers/reader.ts';
import type { PageMark } from '../contract.ts';
import type { Surroundings, Watchers } from './surroundings.ts';

/** A world for tests of watching: the address is the test's to set, and what the background hears is kept. */
export interface FakePage extends Surroundings {
  address: string;
  allowed: boolean;
  reply: PageMark | null;
  readonly read: { url: string; reading: Reading }[];
  readonly batches: { keys: readonly string[]; more: boolean }[];
  readonly drawn: { mark: PageMark | null; visit: AbortSignal }[];
  left: number;
  asked: number;
}

export const MARK: PageMark = { state: 'ask', label: 'Ask about this', lines: ['Ask about this'] };

export function fakePage(readers: readonly Reader[], watchers: Watchers): FakePage {
  const page: FakePage = {
    address: '',
    allowed: true,
    reply: MARK,
    read: [],
    batches: [],
    drawn: [],
    left: 0,
    asked: 0,
    readers,
    watchers,
    document,
    window: new Proxy(window, {
      get: (target, key) => {
        if (key === 'location') return new URL(page.address);
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    }),
    mayRead: () => {
      page.asked += 1;
      return Promise.resolve(page.allowed);
    },
    pageRead: (url, reading) => {
      page.read.push({ url, reading });
      return Promise.resolve(page.reply);
    },
    rowsRead: (_, candidates, more) => {
      page.batches.push({ keys: candidates.map(({ key }) => key), more });
      return Promise.resolve(
        candidates.map(({ key }) => page.reply && { ...page.reply, label: `${page.reply.label}: ${key}` }),
      );
    },
    pageLeft: () => {
      page.left += 1;
      return Promise.resolve();
    },
    draw: (mark, visit) => {
      page.drawn.push({ mark, visit });
    },
  };
  return page;
}

/** jsdom 29 has CSSStyleSheet without replaceSync, and shadow roots without sheets. */
export function stubSheets(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {
        // The style is looked at in a real browser.
      }
    },
  );
}

/** Rows as `<li><a href="/in/mina">Mina</a></li>`, empty ones and adverts among them. */
export const listRows: RowReader = {
  find: page => [...page.querySelectorAll('li')],
  read: row => {
    const href = row.querySelector('a')?.getAttribute('href');
    if (!href) return undefined;
    return blankCandidate('list', new URL(href, 'https://a.example'), href.slice(4), 'unverified', 'row');
  },
};

export const listReader: Reader = {
  id: 'list',
  basis: { grade: 'unverified', asOf: '2026-11', on: 'Made for tests.' },
  selectors: [],
  kindOf: ({ pathname }) => (pathname === '/people' ? 'list' : undefined),
  read: () => ({ kind: 'not-a-candidate' }),
  rows: {
    find: (page, url) => listRows.find(page, url),
    read: (row, url) => listRows.read(row, url),
  },
};
