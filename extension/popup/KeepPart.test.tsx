// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptNews } from '../../src/assessment/kept.ts';
import type { KeptRow } from '../kept-contract.ts';
import { PopupView } from './PopupView.tsx';
import { NOW, SAMPLES } from './samples.ts';
import { read, textOf, TOOLS, WELL } from './shown.tsx';
import { useKeptHere } from './use-kept-here.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

const background = vi.hoisted(() => {
  const replies: Readonly<Record<string, () => Promise<unknown>>> = {};
  const rows: readonly unknown[] = [];
  const calls: [string, unknown][] = [];
  return { rows, replies, calls, isPrivate: false, listeners: new Map<string, () => void>() };
});
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => ({
  ask: (name: string, request: unknown) => {
    background.calls.push([name, request]);
    const usual: Readonly<Record<string, unknown>> = { kept: background.rows, settings: { keepDays: 180 } };
    return background.replies[name]?.() ?? Promise.resolve(usual[name] ?? null);
  },
}));
vi.mock('../platform/session.ts', () => ({
  watchSession: (key: string, listener: () => void, signal: AbortSignal) => {
    background.listeners.set(key, listener);
    signal.addEventListener('abort', () => background.listeners.delete(key));
  },
}));
vi.mock('../platform/tabs.ts', () => ({ isPrivateTab: () => Promise.resolve(background.isPrivate) }));

const PAGE = read({
  ...SAMPLES['nothing-found'],
  url: 'https://github.com/mina-okafor?tab=repositories#top',
});
const NOTE: KeptNews = {
  at: '2026-08-04T12:00:00Z',
  what: 'met',
  list: 'ofac-sdn',
  id: '99001',
  type: 'person',
  name: 'OKAFOR, Mina',
  identity: 'name-only',
  agrees: ['name'],
  officialPage: 'https://lists.example/99001',
};
const ROW: KeptRow = {
  id: 'k1',
  name: 'Mina Okafor',
  url: 'https://github.com/mina-okafor',
  keptAt: '2026-08-01T12:00:00Z',
  screenedAt: '2026-08-04T12:00:00Z',
  until: '2027-01-28T12:00:00Z',
  matches: 0,
  news: [],
};
const OTHER: KeptRow = { ...ROW, id: 'k2', url: 'https://github.com/jo-lindqvist', news: [NOTE] };

const root = document.createElement('div');
const openSettings = vi.fn();

function Screen({ reading }: { readonly reading: TabReading }) {
  const kept = useKeptHere(reading);
  return (
    <PopupView
      reading={reading}
      kept={kept}
      reader={WELL}
      tools={TOOLS}
      now={NOW}
      asPage={false}
      openSettings={openSettings}
    />
  );
}

async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(reading: TabReading = PAGE): Promise<void> {
  document.body.replaceChildren(root);
  await settled(() => {
    render(<Screen reading={reading} />, root);
  });
}

function button(words: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
}

/** Unfolds what can be done about keeping. */
const unfoldKeep = (): Promise<void> =>
  settled(() => root.querySelector<HTMLButtonElement>('.do-buttons button')?.click());
const press = (words: string): Promise<void> => settled(() => button(words)?.click());
const asked = (name: string) =>
  background.calls.filter(([called]) => called === name).map(([, request]) => request);

beforeEach(() => {
  background.rows = [];
  background.replies = {};
  background.calls = [];
  background.isPrivate = false;
});
afterEach(() => {
  render(null, root);
  openSettings.mockReset();
});

describe('keeping the candidate of the page', () => {
  it('says beforehand what it means and whose decision it is', async () => {
    await open();
    await unfoldKeep();
    expect(textOf(root, '.keep p')).toBe(
      'Kept on this computer for 180 days and screened again after each list refresh. Nothing leaves it.',
    );
    expect(root.textContent).toContain(
      'Keeping a candidate is your decision. Data protection law may require',
    );
    expect(asked('keep')).toEqual([]);
  });

  it('is one press, and forgetting another, by the same button', async () => {
    await open();
    await unfoldKeep();
    button('Keep')?.focus();
    background.rows = [ROW];
    background.replies = { keep: () => Promise.resolve(ROW) };
    await press('Keep');
    expect(asked('keep')).toEqual([{ tab: 7 }]);
    expect(textOf(root, '.keep p')).toBe('Kept until 28 Jan 2027. Last screened: 3 hours ago.');
    expect(textOf(root, '.do-buttons button')).toBe('Kept');
    expect(document.activeElement?.textContent).toBe('Forget');
    background.rows = [];
    await press('Forget');
    expect(asked('kept-forget')).toEqual([{ id: 'k1' }]);
    expect(document.activeElement?.textContent).toBe('Keep');
    expect(textOf(root, '.do-buttons button')).toBe('Keep and screen again');
  });

  it.each([
    ['refused', () => Promise.resolve(null)],
    ['not answered', () => Promise.reject(new Error('disk full'))],
  ])('that is %s says so', async (_, reply) => {
    background.replies = { keep: reply };
    await open();
    await unfoldKeep();
    await press('Keep');
    expect(root.textContent).toContain('This candidate was not kept. Reload the page and try again');
    expect(button('Keep')).toBeDefined();
  });

  it('is not offered in a private window, and says why', async () => {
    background.isPrivate = true;
    await open();
    await unfoldKeep();
    expect(textOf(root, '.keep p')).toContain('Nothing is kept from a private window.');
    expect(button('Keep')).toBeUndefined();
  });

  it('is not offered when as many are kept as can be', async () => {
    background.rows = Array.from({ length: 2_000 }, (_, index) => ({
      ...OTHER,
      id: String(index),
      news: [],
    }));
    await open();
    await unfoldKeep();
    expect(textOf(root, '.keep p')).toContain('2,000 candidates are kept, which is as many as can be.');
    expect(button('Keep')).toBeUndefined();
  });

  it('is not offered when what is kept cannot be read', async () => {
    background.replies = { kept: () => Promise.reject(new Error('no storage')) };
    await open();
    await unfoldKeep();
    expect(textOf(root, '.keep p')).toContain('What is kept could not be read.');
    expect(textOf(root, 'h1')).toBe('Nothing inconsistent found');
  });

  it('is not offered where there is no candidate', async () => {
    await open({ kind: 'none' });
    expect(root.querySelector('.keep')).toBeNull();
  });
});

describe('news', () => {
  it('of this candidate are announced by the button and told below all that is there at once, and rest once seen', async () => {
    background.rows = [{ ...ROW, news: [NOTE] }];
    await open();
    expect(textOf(root, '.do-buttons button')).toBe('Kept, with news');
    expect(textOf(root, 'main > section:last-child h2')).toBe('New since you last looked');
    expect(textOf(root, '.kept-news')).toContain('Same name as a listed party');
    background.rows = [ROW];
    await press('Seen');
    expect(asked('kept-seen')).toEqual([{ id: 'k1' }]);
    expect(root.querySelector('.kept-news')).toBeNull();
  });

  it('of others are counted, with the way to them, on any page', async () => {
    background.rows = [ROW, OTHER];
    await open({ kind: 'none' });
    expect(textOf(root, '.kept-elsewhere p')).toBe('News about other kept candidates: 1.');
    await press('Show them');
    expect(openSettings).toHaveBeenCalledOnce();
  });

  it('appear while the popup is open', async () => {
    await open();
    background.rows = [{ ...ROW, news: [NOTE] }];
    await settled(() => background.listeners.get('rescreening')?.());
    expect(root.querySelectorAll('.kept-news li')).toHaveLength(1);
  });
});
