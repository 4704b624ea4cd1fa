// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GitHubHere } from '../github-contract.ts';
import { PopupView } from './PopupView.tsx';
import { NOW, SAMPLES } from './samples.ts';
import { NOT_KEPT, read, TOOLS, unfolded, WELL } from './shown.tsx';
import { useGitHub } from './use-github.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

interface World {
  here: GitHubHere | null;
  look: () => Promise<unknown>;
  allows: boolean;
  log: string[];
  readonly listeners: Map<string, (value: unknown) => void>;
}
const world = vi.hoisted((): World => ({
  here: null,
  look: () => Promise.resolve('done'),
  allows: true,
  log: [],
  listeners: new Map(),
}));
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => ({
  ask: (name: string) => {
    world.log.push(name);
    return name === 'github-look' ? world.look() : Promise.resolve(world.here);
  },
}));
vi.mock('../platform/permissions.ts', () => ({
  requestOrigins: (origins: readonly string[]) => {
    world.log.push(`request ${origins.join(' ')}`);
    return Promise.resolve(world.allows);
  },
}));
vi.mock('../platform/session.ts', () => ({
  watchSession: (key: string, listener: (value: unknown) => void, signal: AbortSignal) => {
    world.listeners.set(key, listener);
    signal.addEventListener('abort', () => world.listeners.delete(key));
  },
}));

const HERE: GitHubHere = { login: 'mina-okafor' };
const root = document.createElement('div');

function Screen({ reading }: { readonly reading: TabReading }) {
  const github = useGitHub(reading);
  return (
    <PopupView
      reading={reading}
      kept={NOT_KEPT}
      reader={WELL}
      tools={TOOLS}
      github={github}
      now={NOW}
      asPage={false}
      openSettings={() => undefined}
    />
  );
}

async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(reading: TabReading = read(SAMPLES['nothing-found'])): Promise<void> {
  document.body.replaceChildren(root);
  await settled(() => {
    render(<Screen reading={reading} />, root);
  });
  unfolded(root);
}

function button(words: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
}

const press = (words = 'Look the account up on GitHub'): Promise<void> =>
  settled(() => button(words)?.click());

beforeEach(() => {
  world.here = HERE;
  world.look = () => Promise.resolve('done');
  world.allows = true;
  world.log = [];
});
afterEach(() => {
  render(null, root);
});

describe('looking a GitHub account up', () => {
  it('is offered with what GitHub learns of it, and asks nothing by itself', async () => {
    await open();
    expect(root.textContent).toContain('GitHub then learns which account was looked up');
    expect(root.textContent).toContain('“mina-okafor”');
    expect(root.textContent).toContain('Nothing about this person was sent anywhere');
    expect(world.log).toEqual(['github-here']);
  });

  it('says nothing over the next candidate of what comes for the one before', async () => {
    let end: (value: string) => void = () => undefined;
    world.look = () =>
      new Promise(resolve => {
        end = resolve;
      });
    await open();
    await press();
    // The address is the same: not every page has one of its own for each person.
    world.here = { login: 'jo-lindqvist' };
    await open(read({ ...SAMPLES['nothing-found'], person: 'sample:jo' }));
    expect(root.textContent).toContain('“jo-lindqvist”');
    expect(root.textContent).not.toContain('Asking GitHub.');
    await settled(() => {
      end('rate-limit');
    });
    expect(root.textContent).not.toContain('no more requests');
  });

  it('shows no progress of a look-up of somebody else', async () => {
    world.look = () => new Promise(() => undefined);
    await open();
    await press();
    await settled(() => world.listeners.get('github-progress')?.({ login: 'jo-lindqvist', requests: 33 }));
    expect(root.textContent).toContain('Requests so far: 0');
  });

  it('is not offered where there is nothing to look up', async () => {
    world.here = null;
    await open();
    expect(root.textContent).not.toContain('GitHub account');
    await open({ kind: 'broken' });
    expect(root.textContent).not.toContain('GitHub account');
  });

  it('asks for the host in the click itself, and tells how far it is', async () => {
    let end: (value: string) => void = () => undefined;
    world.look = () =>
      new Promise(resolve => {
        end = resolve;
      });
    await open();
    let inTheClick: readonly string[] = [];
    await settled(() => {
      button('Look the account up on GitHub')?.click();
      inTheClick = [...world.log];
    });
    expect(inTheClick).toEqual(['github-here', 'request https://api.github.com/*']);
    await settled(() => undefined);
    expect(root.querySelector('[role=status]')?.textContent).toBeDefined();
    expect(root.textContent).toContain('Asking GitHub.');
    await settled(() => world.listeners.get('github-progress')?.({ login: 'mina-okafor', requests: 12 }));
    expect(root.textContent).toContain('Requests so far: 12');
    await press();
    expect(world.log.filter(name => name === 'github-look')).toHaveLength(1);
    world.here = { ...HERE, lookedAt: NOW.toISOString() };
    await settled(() => {
      end('done');
    });
    expect(root.textContent).not.toContain('Asking GitHub.');
    expect(root.textContent).toContain('the result above includes it');
    expect(root.textContent).toContain('GitHub was asked about the account');
    expect(button('Look the account up again')).toBeDefined();
  });

  it.each([
    ['rate-limit', 'GitHub lets no more requests through for now'],
    ['unreachable', 'GitHub did not answer'],
    ['refused', 'the browser does not allow Countersign to ask GitHub'],
    [undefined, 'did not answer'],
  ] as const)('that brought nothing says why: %s', async (came, words) => {
    world.look = () => (came === undefined ? Promise.reject(new Error('stopped')) : Promise.resolve(came));
    await open();
    await press();
    expect(root.textContent).toContain(words);
    expect(button('Look the account up on GitHub')?.getAttribute('aria-disabled')).toBe('false');
  });

  it('that was cut short says so once', async () => {
    world.look = () => Promise.resolve('rate-limit');
    await open();
    world.here = { ...HERE, lookedAt: NOW.toISOString(), cut: 'rate-limit' };
    await press();
    expect(root.textContent).toContain('Not all of it: GitHub lets only so many requests through');
    expect(root.textContent).not.toContain('for now');
  });

  it('asks nobody where the host is not allowed', async () => {
    world.allows = false;
    await open();
    await press();
    expect(world.log).not.toContain('github-look');
    expect(root.textContent).toContain('Nothing about this person was sent anywhere');
  });
});
