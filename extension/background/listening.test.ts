import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Badge } from '../platform/badge.ts';
import type { MenuEntry } from '../platform/menus.ts';
import { listen } from './listening.ts';
import type { Pages } from './pages.ts';

/** What the browser would call. */
const heard: {
  command: (command: string, tab: number) => void;
  entries: readonly MenuEntry[];
  suggestion: (text: string) => Promise<string>;
  entered: (text: string) => void;
  closed: (tab: number) => void;
  origins: () => void;
} = {
  command: () => undefined,
  entries: [],
  suggestion: () => Promise.resolve(''),
  entered: () => undefined,
  closed: () => undefined,
  origins: () => undefined,
};
const done: unknown[] = [];
const note =
  (what: string) =>
  (...values: readonly unknown[]): Promise<void> => {
    done.push([what, ...values]);
    return Promise.resolve();
  };

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/badge.ts', () => ({
  setBadge: (tab: number, badge: Badge | undefined) => note('badge')(tab, badge?.title),
}));
vi.mock('../platform/commands.ts', () => ({
  onCommand: (listener: typeof heard.command) => (heard.command = listener),
}));
vi.mock('../platform/menus.ts', () => ({
  offerMenus: (entries: readonly MenuEntry[]) => {
    heard.entries = entries;
  },
}));
vi.mock('../platform/omnibox.ts', () => ({
  onTyped: (suggestion: typeof heard.suggestion, entered: typeof heard.entered) => {
    Object.assign(heard, { suggestion, entered });
  },
}));
vi.mock('../platform/permissions.ts', () => ({
  onOriginsChanged: (listener: () => void) => (heard.origins = listener),
}));
vi.mock('../platform/tabs.ts', () => ({
  onTabClosed: (listener: typeof heard.closed) => (heard.closed = listener),
}));
vi.mock('./welcoming.ts', () => ({ welcome: () => undefined }));
vi.mock('./form.ts', () => ({
  openFormOf: (tab: number) => note('form')(tab),
  openFormWithName: (text: string) => note('name')(text),
  openFormWithSelection: (...chosen: readonly unknown[]) => note('selection')(...chosen),
}));

const settled = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve));
let answer: 'started' | 'refused' = 'started';
const pages = {
  check: (tab: number) => note('check')(tab).then(() => answer),
  left: note('left'),
  scripts: { sync: note('sync') },
} as unknown as Pages;

listen(pages);
const choose = (id: string, text: string): void => {
  heard.entries.find(entry => entry.id === id)?.chosen({ tab: 8, text });
};

beforeEach(() => {
  done.length = 0;
  answer = 'started';
});

describe('keys and menus', () => {
  it('do what the manifest and the menu say', async () => {
    expect(heard.entries.map(({ on, title }) => [on, title()])).toEqual([
      ['selection', 'Check selection'],
      ['page', 'Check this page'],
    ]);
    heard.command('check-page', 7);
    heard.command('check-selection', 7);
    heard.command('open-form', 7);
    heard.command('another', 7);
    choose('check-selection', 'Mina Okafor');
    choose('check-page', '');
    await settled();
    expect(done.toSorted()).toEqual([
      ['check', 7],
      ['check', 8],
      ['form', 7],
      ['selection', 7],
      ['selection', 8, 'Mina Okafor'],
    ]);
  });

  it('say in the address bar what Enter does, and do it', async () => {
    expect(await heard.suggestion('  ')).toContain('Type a name');
    expect(await heard.suggestion(' Mina <Okafor> ')).toBe('Check the name Mina <Okafor> on this device');
    heard.entered('Mina Okafor');
    await settled();
    expect(done).toEqual([['name', 'Mina Okafor']]);
  });

  it('say on the button when the page is out of reach', async () => {
    answer = 'refused';
    heard.command('check-page', 7);
    await settled();
    expect(done).toEqual([
      ['check', 7],
      ['badge', 7, 'Could not check'],
    ]);
  });

  it('are not all: closed tabs are forgotten, and scripts follow permissions', () => {
    heard.closed(7);
    heard.origins();
    expect(done).toEqual([['left', 7], ['sync']]);
  });
});
