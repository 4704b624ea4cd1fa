// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListRow, RefreshState, Settings } from '../contract.ts';
import { OptionsScreen } from './OptionsScreen.tsx';

const platform = vi.hoisted(() => ({
  ask: vi.fn<(name: string, request: unknown) => Promise<unknown>>(),
  session: new Map<string, unknown>(),
  listeners: new Map<string, (value: unknown) => void>(),
  ExtensionGone: class extends Error {},
}));

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => ({
  ask: platform.ask,
  ExtensionGone: platform.ExtensionGone,
}));
vi.mock('../platform/session.ts', () => ({
  readSession: (key: string) => Promise.resolve(platform.session.get(key)),
  watchSession: (key: string, listener: (value: unknown) => void, signal: AbortSignal) => {
    platform.listeners.set(key, listener);
    signal.addEventListener('abort', () => platform.listeners.delete(key));
  },
}));

const ROWS: readonly ListRow[] = [
  {
    list: 'starter',
    title: 'Starter list',
    publisher: 'Countersign',
    licence: 'Public domain',
    entries: 61,
    names: 240,
    publishedAt: '2026-07-20',
    state: 'starter',
  },
  {
    list: 'ofac-sdn',
    title: 'An invented list',
    publisher: 'An office',
    licence: 'Public domain',
    entries: 0,
    names: 0,
    state: 'missing',
    lastFailure: { reason: 'http-error', at: '2026-08-04T12:00:00Z', detail: '503' },
  },
];

const SETTINGS: Settings = {
  sites: { github: true, linkedin: true, upwork: false },
  pageMarks: { github: true, linkedin: false, upwork: true },
};

const RUNNING: RefreshState = {
  list: 'ofac-sdn',
  phase: 'downloading',
  bytes: 3_200_000,
  expectedBytes: 6_756_000,
  rows: 11_020,
  at: '2026-08-04T12:00:00Z',
};

const root = document.createElement('div');
document.body.append(root);

/** What the background answers; a test replaces what it wants to see fail. */
function answer(replies: Readonly<Record<string, () => Promise<unknown>>> = {}): void {
  const usual: Readonly<Record<string, () => Promise<unknown>>> = {
    lists: () => Promise.resolve(ROWS),
    settings: () => Promise.resolve(SETTINGS),
  };
  platform.ask.mockImplementation(name => (replies[name] ?? usual[name] ?? (() => Promise.resolve(null)))());
}

/** Two steps: effects run as the first one ends, and what they set off settles in the second. */
async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(): Promise<void> {
  await settled(() => {
    render(<OptionsScreen version="1.2.3" />, root);
  });
}

function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? each.textContent) === words,
  );
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

function box(words: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find(each => each.textContent === words);
  const found = label && document.getElementById(label.htmlFor);
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no switch "${words}".`);
  return found;
}

function news(state: RefreshState): Promise<void> {
  return settled(() => platform.listeners.get('refresh')?.(state));
}

function asked(name: string): readonly unknown[] {
  return platform.ask.mock.calls.filter(call => call[0] === name).map(call => call[1]);
}

beforeEach(() => {
  platform.session.clear();
  answer();
});

afterEach(() => {
  render(null, root);
  platform.ask.mockReset();
  vi.useRealTimers();
});

describe('the table of lists', () => {
  it('shows each list with its state, and its last failure in one sentence', async () => {
    await open();
    const bodies = [...root.querySelectorAll('tbody')].map(body => body.textContent);
    expect(bodies[0]).toContain('61 entries, 240 names');
    expect(bodies[0]).toContain('With the package');
    expect(bodies[1]).toContain('Not downloaded yet, not searched');
    expect(bodies[1]).toContain('server answered with error 503. Nothing was changed; try again later.');
    expect(root.textContent).toContain('Version 1.2.3');
  });

  it('says so when the lists cannot be read, and tries again', async () => {
    answer({ lists: () => Promise.reject(new Error('no storage')) });
    await open();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('The lists could not be read');
    answer();
    await settled(() => {
      button('Try again').click();
    });
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect(root.querySelectorAll('tbody')).toHaveLength(2);
  });
});

describe('a refresh', () => {
  it('is started, followed, and can be cancelled', async () => {
    await open();
    await settled(() => {
      button('Refresh An invented list').click();
    });
    expect(asked('refresh-start')).toEqual([{ list: 'ofac-sdn' }]);
    expect(root.querySelector('progress')?.getAttribute('aria-label')).toBe('Starting.');
    await news(RUNNING);
    const bar = root.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([3_200_000, 6_756_000]);
    expect(root.querySelector('.progress p')?.textContent).toBe(
      'Downloading and reading: 3.2 MB of about 6.8 MB, 11,020 rows',
    );
    await settled(() => {
      button('Cancel the refresh of An invented list').click();
    });
    expect(asked('refresh-cancel')).toEqual([null]);
  });

  it('that runs already is shown when the page opens', async () => {
    platform.session.set('refresh', RUNNING);
    await open();
    expect(root.querySelector('progress')).not.toBeNull();
  });

  it('that ends reloads the table and says how it ended', async () => {
    platform.session.set('refresh', RUNNING);
    await open();
    expect(asked('lists')).toHaveLength(1);
    await news({ ...RUNNING, phase: 'done' });
    expect(asked('lists')).toHaveLength(2);
    expect(root.querySelector('.below [role=status]')?.textContent).toBe('The new list is in use.');
    const failure = { reason: 'interrupted', at: '2026-08-04T12:00:00Z' } as const;
    await news({ ...RUNNING, phase: 'failed', failure });
    expect(root.querySelector('.below [role=status]')?.textContent).toContain(
      'The browser stopped the refresh',
    );
  });

  it('is looked after every two seconds while it runs, and no longer', async () => {
    platform.session.set('refresh', RUNNING);
    await open();
    vi.useFakeTimers();
    await act(() => platform.listeners.get('refresh')?.({ ...RUNNING, phase: 'done' }));
    await act(() => platform.listeners.get('refresh')?.(RUNNING));
    vi.advanceTimersByTime(4_100);
    expect(asked('refresh-look')).toHaveLength(2);
    await act(() => platform.listeners.get('refresh')?.({ ...RUNNING, phase: 'done' }));
    vi.advanceTimersByTime(10_000);
    expect(asked('refresh-look')).toHaveLength(2);
  });

  it('that cannot be asked for says so in one sentence', async () => {
    answer({ 'refresh-start': () => Promise.reject(new platform.ExtensionGone()) });
    await open();
    await settled(() => {
      button('Refresh An invented list').click();
    });
    expect(root.querySelector('[role=alert]')?.textContent).toBe(
      'Countersign was updated in the meantime. Reload this page; nothing was lost.',
    );
    expect(root.querySelector('progress')).toBeNull();
  });
});

describe('the switches', () => {
  it('show what is kept, and keep what is changed', async () => {
    await open();
    expect(box('Show the mark in pages of LinkedIn').checked).toBe(false);
    expect(box('Show the mark in pages of Upwork').disabled).toBe(true);
    await settled(() => {
      box('Read profiles on GitHub').click();
    });
    expect(asked('settings-change')).toEqual([{ ...SETTINGS, sites: { ...SETTINGS.sites, github: false } }]);
    expect(box('Read profiles on GitHub').checked).toBe(false);
  });

  it('move back when the change could not be kept', async () => {
    answer({ 'settings-change': () => Promise.reject(new Error('no storage')) });
    await open();
    await settled(() => {
      box('Read profiles on GitHub').click();
    });
    expect(box('Read profiles on GitHub').checked).toBe(true);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('nothing was changed');
  });

  it('say why the mark is off on LinkedIn', async () => {
    await open();
    const note = box('Show the mark in pages of LinkedIn').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(note)?.textContent).toContain('LinkedIn may restrict your account');
  });
});

describe('deleting everything', () => {
  it('asks once more, with the focus on the way back', async () => {
    await open();
    await settled(() => {
      button('Delete everything').click();
    });
    expect(asked('delete-all')).toEqual([]);
    expect(document.activeElement).toBe(button('Keep everything'));
    await settled(() => {
      button('Keep everything').click();
    });
    expect(document.activeElement).toBe(button('Delete everything'));
    expect(asked('delete-all')).toEqual([]);
  });

  it('deletes on the second step, says so, and shows what is left', async () => {
    await open();
    await settled(() => {
      button('Delete everything').click();
    });
    await settled(() => {
      button('Yes, delete everything').click();
    });
    expect(asked('delete-all')).toEqual([null]);
    expect([asked('lists').length, asked('settings').length]).toEqual([2, 2]);
    expect(root.textContent).toContain('Everything was deleted.');
  });

  it('says so when nothing was deleted', async () => {
    answer({ 'delete-all': () => Promise.reject(new Error('no storage')) });
    await open();
    await settled(() => {
      button('Delete everything').click();
    });
    await settled(() => {
      button('Yes, delete everything').click();
    });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('nothing was changed');
    expect(root.textContent).not.toContain('Everything was deleted.');
  });
});
