import { vi } from 'vitest';
import { blankCandidate } from '../../src/candidate/candidate.ts';
import type { Reader, Reading, RowReader } from '../../src/readers/reader.ts';
import type { PageMark } from '../contract.ts';
import { GLYPHS } from '../glyphs.ts';
import type { Surroundings, Watchers } from './surroundings.ts';

/** A world for tests of watching: the address is the test's to set, and what the background hears is kept. */
export interface FakePage extends Surroundings {
  address: string;
  allowed: boolean;
  reply: PageMark | null;
  readonly read: { url: string; reading: Reading }[];
  readonly batches: { keys: readonly string[]; more: boolean }[];
  readonly drawn: { mark: PageMark | null; name: string; visit: AbortSignal }[];
  left: number;
  asked: number;
}

export const MARK: PageMark = {
  state: 'ask',
  glyph: GLYPHS.ask,
  style: '',
  language: 'en',
  label: 'Ask about this',
  lines: ['Ask about this', 'Two names'],
};

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
    profileMark: (_document, _window, visit) => ({
      draw: (mark, name) => {
        page.drawn.push({ mark, name, visit });
      },
      mayHaveMoved: () => undefined,
    }),
  };
  return page;
}

/** The parts of a page's layout jsdom 29 lacks; nothing is anywhere, until a test says where. */
export function stubLayout(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {
        // The style is looked at in a real browser.
      }
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {
        // Nothing has a size here.
      }
      disconnect(): void {
        // Said above.
      }
    },
  );
  Object.assign(document, { fonts: new EventTarget(), elementsFromPoint: () => [] });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
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
