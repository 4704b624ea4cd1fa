import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Badge } from '../platform/badge.ts';
import { listen } from './listening.ts';
import type { Pages } from './pages.ts';

/** What the browser would call. */
const heard: {
  command: (command: string, tab: number) => void;
  chosen: (chosen: { readonly tab: number; readonly text: string }) => void;
  closed: (tab: number) => void;
  origins: () => void;
} = { command: () => undefined, chosen: () => undefined, closed: () => undefined, origins: () => undefined };
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
  offerOnSelection: (_: string, title: () => string, listener: typeof heard.chosen) => {
    done.push(title());
    heard.chosen = listener;
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
const titles = [...done];

beforeEach(() => {
  done.length = 0;
  answer = 'started';
});

describe('keys and menus', () => {
  it('do what the manifest and the menu say', async () => {
    expect(titles).toEqual(['Check selection']);
    heard.command('check-page', 7);
    heard.command('check-selection', 7);
    heard.command('open-form', 7);
    heard.command('another', 7);
    heard.chosen({ tab: 8, text: 'Mina Okafor' });
    await settled();
    expect(done).toEqual([
      ['check', 7],
      ['selection', 7],
      ['form', 7],
      ['selection', 8, 'Mina Okafor'],
    ]);
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
