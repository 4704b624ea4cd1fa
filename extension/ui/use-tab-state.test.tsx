// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLES } from '../popup/samples.ts';
import { tabOf, useTabState, type TabReading } from './use-tab-state.ts';

const browser = vi.hoisted(() => ({
  active: vi.fn<() => Promise<number | undefined>>(),
  read: vi.fn<(key: string) => Promise<unknown>>(),
  address: vi.fn<(tab: number) => Promise<string | undefined>>(),
  told: vi.fn<(tab: number) => Promise<string | undefined>>(),
  listeners: new Map<string, (value: unknown) => void>(),
}));

vi.mock('../platform/tabs.ts', () => ({ activeTabId: browser.active, tabAddress: browser.told }));
vi.mock('../platform/page-address.ts', () => ({ pageAddress: browser.address }));
vi.mock('../platform/session.ts', () => ({
  readSession: browser.read,
  watchSession: (key: string, listener: (value: unknown) => void, signal: AbortSignal) => {
    browser.listeners.set(key, listener);
    signal.addEventListener('abort', () => browser.listeners.delete(key));
  },
}));

let seen: TabReading;
const root = document.createElement('div');

function Probe({ asked }: { readonly asked: number | undefined }): null {
  seen = useTabState(asked);
  return null;
}

/** Two steps: effects run as the first one ends, and what they set off settles in the second. */
async function open(asked?: number): Promise<void> {
  await act(() => {
    render(<Probe asked={asked} />, root);
  });
  await act(async () => {
    await new Promise(resolve => setTimeout(resolve));
  });
}

beforeEach(() => {
  browser.active.mockResolvedValue(7);
  browser.read.mockResolvedValue(SAMPLES.ask);
  browser.address.mockResolvedValue(SAMPLES.ask.url);
  browser.told.mockResolvedValue(undefined);
});

afterEach(() => {
  render(null, root);
  browser.active.mockReset();
  browser.read.mockReset();
});

describe('the state of a tab', () => {
  it('is that of the active tab', async () => {
    await open();
    expect(browser.read).toHaveBeenCalledWith('tab-7');
    expect(seen).toEqual({ kind: 'read', tab: 7, state: SAMPLES.ask });
  });

  it('is that of the tab the address asks for', async () => {
    await open(3);
    expect(browser.active).not.toHaveBeenCalled();
    expect(seen).toEqual({ kind: 'read', tab: 3, state: SAMPLES.ask });
    expect([tabOf('?tab=3'), tabOf(''), tabOf('?tab=x'), tabOf('?tab=-1')]).toEqual([
      3,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('follows what the background writes, until the popup closes', async () => {
    await open();
    await act(async () => {
      browser.listeners.get('tab-7')?.(SAMPLES.resolve);
      await Promise.resolve();
    });
    expect(seen).toEqual({ kind: 'read', tab: 7, state: SAMPLES.resolve });
    await act(async () => {
      browser.listeners.get('tab-7')?.(undefined);
      await new Promise(resolve => setTimeout(resolve));
    });
    expect(seen).toEqual({ kind: 'none', tab: 7, url: SAMPLES.ask.url });
    await act(() => {
      render(null, root);
    });
    expect(browser.listeners.size).toBe(0);
  });

  it.each([['https://github.com/jo-lindqvist'], [undefined]])(
    'is none when the tab shows %s meanwhile',
    async address => {
      browser.address.mockResolvedValue(address);
      browser.told.mockResolvedValue('https://github.com/jo-lindqvist');
      await open();
      expect(seen).toEqual({ kind: 'none', tab: 7, url: 'https://github.com/jo-lindqvist' });
    },
  );

  it('is gone at once when the page was left, even where the next one hangs', async () => {
    await open();
    browser.address.mockReturnValue(new Promise(() => undefined));
    await act(() => {
      browser.listeners.get('tab-7')?.(undefined);
    });
    expect(seen).toEqual({ kind: 'none', tab: 7 });
  });

  it('is not overwritten by an older one that arrives late', async () => {
    browser.read.mockImplementation(key => {
      browser.listeners.get(key)?.(SAMPLES.resolve);
      return Promise.resolve(SAMPLES.ask);
    });
    await open();
    expect(seen).toEqual({ kind: 'read', tab: 7, state: SAMPLES.resolve });
  });

  it.each([[undefined], [null], ['tab'], [{}], [{ kind: 'moon' }]])('is none for %j', async value => {
    browser.read.mockResolvedValue(value);
    await open();
    expect(seen).toEqual({ kind: 'none', tab: 7, url: SAMPLES.ask.url });
  });

  it('is none without a tab, and broken when the storage fails', async () => {
    browser.active.mockResolvedValue(undefined);
    await open();
    expect(seen).toEqual({ kind: 'none' });
    render(null, root);
    browser.active.mockRejectedValue(new Error('gone'));
    await open();
    expect(seen).toEqual({ kind: 'broken' });
  });
});
