import { describe, expect, it, vi } from 'vitest';
import { welcome } from './welcoming.ts';

type Installed = (about: { readonly reason: string }) => void;

const browser = vi.hoisted(() => ({
  heard: [] as Installed[],
  opened: [] as string[],
  create: (): Promise<void> => Promise.resolve(),
}));

vi.mock('../platform/browser.ts', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (listener: Installed) => browser.heard.push(listener) },
      getURL: (path: string) => `chrome-extension://id/${path}`,
    },
    tabs: {
      create: (tab: { readonly url: string }) => {
        browser.opened.push(tab.url);
        return browser.create();
      },
    },
  },
}));

welcome();

function installed(reason: string): readonly string[] {
  browser.opened.length = 0;
  for (const listener of browser.heard) listener({ reason });
  return browser.opened;
}

describe('the first steps', () => {
  it('open after the installation', () => {
    expect(installed('install')).toEqual(['chrome-extension://id/extension/welcome/index.html']);
  });

  it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])('not after %s', reason => {
    expect(installed(reason)).toEqual([]);
  });

  it('are no trouble where no window is open', async () => {
    browser.create = () => Promise.reject(new Error('No current window'));
    expect(installed('install')).toHaveLength(1);
    await Promise.resolve();
  });
});
