// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STATES } from '../../src/assessment/assessment.ts';
import type { RefreshState } from '../list-contract.ts';
import { t } from '../ui/fake-i18n.ts';
import { stateKey } from '../ui/wording.ts';
import { forgetWorld, refreshing, row, world } from './fake-platform.ts';
import { STEPS } from './steps.ts';
import { WelcomeScreen } from './WelcomeScreen.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/tabs.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/reach.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));

const root = document.createElement('div');

async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(place = ''): Promise<void> {
  location.hash = place;
  await settled(() => {
    render(<WelcomeScreen />, root);
  });
}

function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(each => each.textContent === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

async function press(words: string): Promise<void> {
  await settled(() => {
    button(words).click();
  });
}

function box(words: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find(each => each.textContent === words);
  const found = document.getElementById(label?.htmlFor ?? '');
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no box "${words}".`);
  return found;
}

const news = (state: RefreshState): Promise<void> => settled(() => world.hear?.(state));
const failed = (list: string, reason: 'offline' | 'interrupted' | 'cancelled'): RefreshState =>
  refreshing(list, { phase: 'failed', failure: { reason, at: '2026-08-04T12:00:00Z' } });
const heading = (): string | undefined => root.querySelector('h1')?.textContent;
const text = (): string => root.textContent;

beforeEach(() => {
  document.body.append(root);
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  render(null, root);
  forgetWorld();
  vi.unstubAllGlobals();
});

describe('the language', () => {
  const select = (): HTMLSelectElement => {
    const found = root.querySelector('select');
    if (!found) throw new Error('There is no choice of languages.');
    return found;
  };
  const choose = (language: string): Promise<void> =>
    settled(() => {
      select().value = language;
      select().dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('is the browser’s until another is chosen in the first step', async () => {
    await open();
    expect(select().labels[0]?.textContent).toBe('Language');
    expect(select().selectedOptions[0]?.textContent).toBe('As the browser: British English');
    await choose('ko');
    expect([world.language, select().value]).toEqual(['ko', 'ko']);
    await choose('');
    expect(world.language).toBeUndefined();
  });

  it('that could not be kept says so', async () => {
    world.keepsLanguage = false;
    await open();
    await choose('ja');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('nothing was changed');
  });
});

describe('the first steps', () => {
  it('go on and back, each with its number and with the focus on its heading', async () => {
    await open();
    const headings = [heading()];
    expect(document.activeElement).toBe(document.body);
    for (let step = 2; step <= STEPS.length; step += 1) {
      await press('Next');
      expect(text()).toContain(`Step ${step} of 4`);
      expect(document.activeElement).toBe(root.querySelector('h1'));
      headings.push(heading());
    }
    expect(new Set(headings).size).toBe(STEPS.length);
    await press('Back');
    expect(heading()).toBe(headings[2]);
    expect(document.title).toBe(`${headings[2] ?? ''}: Countersign`);
  });

  it.each(STEPS)('keep the place of %s over a reload, and can be skipped there', async step => {
    await open(step);
    expect(location.hash).toBe(`#${step}`);
    await press(step === 'lists' ? 'Finish' : 'Skip the introduction');
    expect(heading()).toBe('That is all it takes');
    expect(location.hash).toBe('#done');
    await press('See the steps again');
    expect(text()).toContain('Step 1 of 4');
  });

  it('begin at the first one for an address that names none', async () => {
    await open('elsewhere');
    expect(text()).toContain('Step 1 of 4');
  });

  it('follow the browser’s own Back', async () => {
    await open('never');
    await settled(() => {
      location.hash = 'what';
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(text()).toContain('Step 1 of 4');
  });

  it('stand where the background does not answer', async () => {
    world.answers['lists'] = () => Promise.reject(new Error('no'));
    world.answers['settings'] = () => Promise.reject(new Error('no'));
    await open('lists');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be read');
    await press('Back');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be read');
    expect(button('Next')).toBeTruthy();
  });
});

describe('what it does and never does', () => {
  it('shows the five states with their words', async () => {
    await open('what');
    const rows = [...root.querySelectorAll('.signs li')];
    expect(rows.map(each => each.querySelector('strong')?.textContent)).toEqual(
      STATES.toReversed().map(state => t(stateKey(state))),
    );
    for (const each of rows) expect(each.querySelector('svg')).not.toBeNull();
  });

  it('lists every host it can reach', async () => {
    await open('never');
    expect(text()).toContain('Every address it can reach: 2');
    const fold = root.querySelector('details');
    await settled(() => {
      if (fold) fold.open = true;
      fold?.dispatchEvent(new Event('toggle'));
    });
    expect([...root.querySelectorAll('.hosts li')].map(each => each.textContent)).toEqual([
      'lists.example',
      'api.github.com',
    ]);
  });
});

describe('the sites', () => {
  it('are on or off as they are set', async () => {
    await open('sites');
    expect([box('LinkedIn').checked, box('GitHub').checked]).toEqual([true, true]);
    expect([box('Upwork').checked, box('Greenhouse').checked]).toEqual([false, false]);
  });

  it('are asked for in the click itself, and then switched on', async () => {
    world.allowed = false;
    await open('sites');
    box('Greenhouse').click();
    expect(world.requested).toEqual([['https://*.greenhouse.io/*']]);
    await settled(() => undefined);
    const changed = world.calls.find(([name]) => name === 'settings-change')?.[1];
    expect(changed).toMatchObject({ sites: { greenhouse: true } });
  });

  it('say so when the user refused', async () => {
    world.allowed = false;
    world.allows = false;
    await open('sites');
    await settled(() => {
      box('Greenhouse').click();
    });
    expect(text()).toContain('The browser did not allow it, so Greenhouse is still not read by itself.');
    expect(world.calls.some(([name]) => name === 'settings-change')).toBe(false);
  });

  it('say in a private window that it is one', async () => {
    world.isPrivate = true;
    await open('sites');
    expect(text()).toContain('This is a private window.');
  });

  it('lead to the settings', async () => {
    await open('sites');
    await press('All sites, in the settings');
    expect(world.settingsOpened).toBe(1);
  });
});

describe('the lists', () => {
  it('are fetched with the real progress', async () => {
    await open('lists');
    expect(text()).toContain('Official lists in use: 0 of 2');
    await press('Download all official lists');
    expect(world.calls).toContainEqual(['refresh-start', { lists: ['ofac-sdn', 'un'] }]);
    await news(refreshing('ofac-sdn', { waiting: ['un'] }));
    expect(root.querySelector('progress')?.value).toBe(3_200_000);
    world.answers['lists'] = () => Promise.resolve([row('ofac-sdn', { state: 'ready' }), row('un')]);
    await news(refreshing('ofac-sdn', { phase: 'done', waiting: ['un'] }));
    expect(text()).toContain('Official lists in use: 1 of 2');
    expect(text()).toContain('Waits for its turn.');
  });

  it('are not fetched without permission, which is said', async () => {
    world.allows = false;
    await open('lists');
    await press('Download all official lists');
    expect(text()).toContain('You did not allow the browser');
    expect(world.calls.some(([name]) => name === 'refresh-start')).toBe(false);
  });

  it('say that no publisher could be reached', async () => {
    await open('lists');
    await news(failed('ofac-sdn', 'offline'));
    await news(failed('un', 'offline'));
    expect(text()).toContain('No publisher could be reached; you may be offline.');
  });

  it.each([
    ['interrupted', 'Not every list came'],
    ['cancelled', 'The downloads were ended.'],
  ] as const)('say that they were %s', async (reason, words) => {
    await open('lists');
    await news(refreshing('un', { phase: 'done' }));
    await news(failed('ofac-sdn', reason));
    expect(text()).toContain(words);
  });

  it('lead to the practice page', async () => {
    await open('lists');
    expect(root.querySelector('.practice-link a')?.getAttribute('href')).toBe(
      '/extension/popup/practice.html',
    );
  });
});
