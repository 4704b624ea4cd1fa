// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupScreen } from './PopupScreen.tsx';
import { SAMPLES } from './samples.ts';
import { textOf } from './shown.tsx';

const world = vi.hoisted(() => {
  const answers: Record<string, () => Promise<unknown>> = {};
  return {
    answers,
    calls: [] as [string, unknown][],
    session: new Map<string, unknown>(),
    heard: new Map<string, (value: unknown) => void>(),
    address: undefined as string | undefined,
    told: undefined as string | undefined,
    allows: true,
    allowed: false,
  };
});

const note = (name: string, value: unknown): void => {
  world.calls.push([name, value]);
};
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => ({
  ask: (name: string, request: unknown) => {
    note(name, request);
    return (world.answers[name] ?? (() => Promise.resolve([])))();
  },
}));
vi.mock('../platform/session.ts', () => ({
  readSession: (key: string) => Promise.resolve(world.session.get(key)),
  watchSession: (key: string, listener: (value: unknown) => void) => {
    world.heard.set(key, listener);
  },
}));
vi.mock('../platform/page-address.ts', () => ({
  pageAddress: () => Promise.resolve(world.address),
  pageSkeleton: () => Promise.resolve('<main>'),
}));
vi.mock('../platform/runtime.ts', () => ({ extensionVersion: () => '1.2.3' }));
vi.mock('../platform/permissions.ts', () => ({
  hasOrigins: () => Promise.resolve(world.allowed),
  requestOrigins: (origins: unknown) => {
    note('request', origins);
    return Promise.resolve(world.allows);
  },
}));
vi.mock('../platform/tabs.ts', () => ({
  activeTabId: () => Promise.resolve(7),
  tabAddress: () => Promise.resolve(world.told),
  isPrivateTab: () => Promise.resolve(false),
  openScreen: (path: string) => {
    note('screen', path);
    return Promise.resolve();
  },
  openOptions: () => {
    note('options', null);
    return Promise.resolve();
  },
}));

const root = document.createElement('div');

async function settled(step: () => void): Promise<void> {
  await act(step);
  for (let turn = 0; turn < 3; turn += 1) await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(): Promise<void> {
  document.body.replaceChildren(root);
  await settled(() => {
    render(<PopupScreen asked={undefined} />, root);
  });
}

function button(words: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
}

const press = (words: string): Promise<void> => settled(() => button(words)?.click());
const asked = (name: string): readonly unknown[] =>
  world.calls.filter(([called]) => called === name).map(([, value]) => value);
const status = (): string => textOf(root, '.actions [role=status]');

beforeEach(() => {
  world.answers = { settings: () => Promise.resolve({ keepDays: 90, sites: { github: true } }) };
  world.calls = [];
  world.session.clear();
  world.address = undefined;
  world.told = 'https://ats.example/candidates/2?tab=notes';
  world.allows = true;
  world.allowed = false;
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

describe('a page of no known site', () => {
  it('can be read once', async () => {
    world.answers['check-page'] = () => Promise.resolve('started');
    await open();
    await press('Check this page');
    expect(asked('check-page')).toEqual([{ tab: 7 }]);
    expect(status()).toBe('Reading this page.');
  });

  it('that gives nothing is said to after some seconds', async () => {
    world.answers['check-page'] = () => Promise.resolve('started');
    await open();
    vi.useFakeTimers();
    await act(async () => {
      button('Check this page')?.click();
      await vi.advanceTimersByTimeAsync(100);
    });
    await act(async () => {
      await vi.advanceTimersByTimeAsync(10_000);
    });
    expect(status()).toContain('Still reading.');
  });

  it.each([
    [() => Promise.resolve('refused'), 'The browser does not let Countersign read this page'],
    [() => Promise.reject(new Error('gone')), 'Countersign did not answer'],
  ])('that cannot be read says so in one sentence', async (reply, words) => {
    world.answers['check-page'] = reply;
    await open();
    await press('Check this page');
    expect(status()).toContain(words);
  });

  it('can be taught, once its host was allowed in the click itself', async () => {
    world.answers['teach-start'] = () => Promise.resolve('started');
    await open();
    button('Teach this site')?.click();
    expect(asked('request')).toEqual([['https://ats.example/*']]);
    await settled(() => undefined);
    expect(asked('teach-start')).toEqual([{ tab: 7 }]);
    expect(status()).toBe('Go on in the page: it asks where the name stands.');
  });

  it('is not taught where the user says no', async () => {
    world.allows = false;
    await open();
    await press('Teach this site');
    expect(asked('teach-start')).toEqual([]);
    expect(status()).toContain('The browser did not allow it');
  });

  it('is not taught where the picker does not get in', async () => {
    world.answers['teach-start'] = () => Promise.resolve('refused');
    await open();
    await press('Teach this site');
    expect(status()).toContain('cannot reach this page');
  });

  it.each([
    ['http://ats.example/candidates/2', 'not a page Countersign reads by itself'],
    ['not an address', 'not a page Countersign reads by itself'],
    [undefined, 'On one of them already? Reload'],
  ])('offers no teaching at %s', async (told, words) => {
    world.told = told;
    await open();
    expect(textOf(root, '.head p')).toContain(words);
    expect(button('Check this page')).toBeDefined();
    expect(button('Teach this site')).toBeUndefined();
  });

  it.each([
    ['chrome://settings/', 'a page of the browser itself'],
    ['about:addons', 'a page of the browser itself'],
    ['moz-extension://5d4f/options.html', 'a page of the browser itself'],
    ['https://chromewebstore.google.com/detail/x', 'a store for extensions'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'a store for extensions'],
  ])('offers nothing but the form at %s, which no extension may read', async (told, words) => {
    world.told = told;
    await open();
    expect(textOf(root, '.head p')).toContain(words);
    expect(button('Enter a candidate')).toBeDefined();
    expect(button('Check this page')).toBeUndefined();
    expect(button('Teach this site')).toBeUndefined();
  });
});

describe('a page of a known site that was not read', () => {
  it.each([
    [false, false, 'Countersign can read GitHub, but it is switched off.', true],
    [true, false, 'GitHub is switched on, but the browser does not let Countersign read it.', true],
    [true, true, 'GitHub is read by itself where it shows candidates.', false],
  ])('says why, switched on: %s, allowed: %s', async (on, allowed, words, leads) => {
    world.told = 'https://github.com/explore';
    world.answers['settings'] = () => Promise.resolve({ keepDays: 90, sites: { github: on } });
    world.allowed = allowed;
    await open();
    expect(textOf(root, '.head')).toContain(words);
    expect(button('Teach this site')).toBeUndefined();
    expect(button('Open the switches') !== undefined).toBe(leads);
    await press('Open the switches');
    expect(asked('options')).toHaveLength(leads ? 1 : 0);
  });
});

it('the form is opened with what was read of the tab, by the background', async () => {
  await open();
  await press('Enter a candidate');
  expect(asked('form-open')).toEqual([{ tab: 7 }]);
});

describe('the reader of a page', () => {
  const taught = { id: 't', origin: 'https://ats.example', path: '/candidates/*', confirmed: false };

  it('that fares badly brings its report along, with the skeleton of the page', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    const health = { reader: 'github', state: 'degraded', readings: 4, missing: ['location'], layouts: {} };
    world.answers['health'] = () => Promise.resolve([health]);
    world.session.set('tab-7', SAMPLES.ask);
    world.address = SAMPLES.ask.url;
    await open();
    button('Copy report')?.click();
    const text = writeText.mock.calls[0]?.[0] ?? '';
    expect(text).toContain('"countersign": "1.2.3"');
    expect(text).toContain('"degraded"');
    expect(text).toMatch(/<main>$/);
    expect(text).not.toContain('Okafor');
  });

  it('that is well has nothing said about it', async () => {
    world.session.set('tab-7', SAMPLES.ask);
    world.address = SAMPLES.ask.url;
    await open();
    expect(root.querySelector('.health')).toBeNull();
  });

  it('that was taught is judged by its site', async () => {
    const other = { ...taught, id: 'o', path: '/jobs/*' };
    world.answers['taught'] = () => Promise.resolve([{ ...taught, judgeable: true }, other]);
    const page = { ...SAMPLES['nothing-found'], reader: 'taught', url: 'https://ats.example/candidates/2' };
    world.session.set('tab-7', page);
    world.address = page.url;
    await open();
    await press('Yes, it is right');
    expect(asked('taught-judge')).toEqual([{ id: 't', right: true }]);
    expect(textOf(root, '.question [role=status]')).toBe('Pages like this one are read so from now on.');
  });
});

describe('the actions', () => {
  it.each([
    ['What to do next', 'extension/next/index.html?tab=7'],
    ['Report', 'extension/report/index.html?tab=7'],
  ])('%s opens a page of its own about this tab', async (words, path) => {
    world.session.set('tab-7', SAMPLES.ask);
    world.address = SAMPLES.ask.url;
    await open();
    await press(words);
    expect(asked('screen')).toEqual([path]);
  });
});

describe('a refresh of the lists', () => {
  const running = { list: 'ofac-sdn', phase: 'downloading', waiting: ['un', 'uk'] };

  it('is said in a quiet line while it is under way', async () => {
    world.session.set('refresh', running);
    await open();
    expect(textOf(root, '.head')).toContain('Lists are being refreshed: OFAC SDN now, waiting: 2.');
    expect(asked('refresh-look')).toHaveLength(1);
    await settled(() => world.heard.get('refresh')?.({ ...running, phase: 'done', waiting: [] }));
    expect(textOf(root, '.head')).not.toContain('refreshed');
  });

  it('that is over is not spoken of', async () => {
    world.session.set('refresh', { ...running, phase: 'failed', waiting: [] });
    await open();
    expect(textOf(root, '.head')).not.toContain('refreshed');
    expect(asked('refresh-look')).toHaveLength(0);
  });
});
