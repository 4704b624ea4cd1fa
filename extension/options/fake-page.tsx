/** The settings page in tests: opened over the fake platform, and looked at as a user does, by its words. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { STATES } from '../../src/assessment/assessment.ts';
import { SENSITIVITIES } from '../../src/assessment/state.ts';
import { SITES, type SiteId } from '../../src/readers/site-table.ts';
import type { Settings } from '../contract.ts';
import type { ListRow, RefreshState } from '../list-contract.ts';
import { forgetWorld, world } from './fake-platform.ts';
import { OptionsScreen } from './OptionsScreen.tsx';

export const root = document.createElement('div');

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Relative to the clock the page reads. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString();
}

export function row(list: string, rest: Partial<ListRow> = {}): ListRow {
  return {
    list,
    kind: 'downloaded',
    title: 'An invented list',
    shortTitle: list,
    publisher: 'An office',
    licence: 'Public domain',
    entries: 0,
    names: 0,
    state: 'missing',
    on: true,
    origins: [],
    oddities: [],
    failures: 0,
    ...rest,
  };
}

/** A list that was downloaded and confirmed. */
export function served(list: string, rest: Partial<ListRow> = {}): ListRow {
  return row(list, {
    entries: 5_900,
    names: 17_000,
    state: 'ready',
    on: true,
    publishedAt: '2026-08-01',
    fetchedAt: daysAgo(3),
    checkedAt: daysAgo(1),
    ...rest,
  });
}

export const STARTER: ListRow = row('starter', {
  kind: 'shipped',
  entries: 61,
  names: 240,
  state: 'starter',
  on: true,
  publishedAt: '2026-07-20',
});

export const SETTINGS: Settings = {
  sites: switches(['github', 'linkedin']),
  pageMarks: switches(['github', 'upwork']),
  refreshByItself: true,
  keepDays: 90,
  sensitivity: 'standard',
  remember: true,
  rememberDays: 180,
  githubLookups: false,
};

function switches(on: readonly SiteId[]): Settings['sites'] {
  return Object.fromEntries(SITES.map(({ id }) => [id, on.includes(id)])) as Settings['sites'];
}

export function state(list: string, rest: Partial<RefreshState> = {}): RefreshState {
  return {
    list,
    phase: 'downloading',
    bytes: 3_200_000,
    expectedBytes: 6_756_000,
    rows: 11_020,
    at: '2026-08-04T12:00:00Z',
    waiting: [],
    ...rest,
  };
}

const NOBODY = Object.fromEntries(
  SENSITIVITIES.map(each => [each, Object.fromEntries(STATES.map(state => [state, 0]))]),
);

/** What the background answers; a test gives what it wants otherwise. */
export function answer(replies: Readonly<Record<string, () => Promise<unknown>>> = {}): void {
  world.answers = {
    lists: () => Promise.resolve([STARTER]),
    settings: () => Promise.resolve(SETTINGS),
    changes: () => Promise.resolve({ changes: [] }),
    kept: () => Promise.resolve([]),
    cases: () => Promise.resolve({ count: 0, bytes: 0, rows: [] }),
    health: () => Promise.resolve([]),
    'sensitivity-preview': () => Promise.resolve(NOBODY),
    taught: () => Promise.resolve([]),
    'github-token-given': () => Promise.resolve(false),
    ...replies,
  };
}

export function answerLists(...rows: readonly ListRow[]): void {
  answer({ lists: () => Promise.resolve(rows) });
}

/** Two steps: effects run as the first one ends, and what they set off settles in the second. */
export async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

export async function open(): Promise<void> {
  document.body.append(root);
  await settled(() => {
    render(<OptionsScreen version="1.2.3" />, root);
  });
}

export async function close(): Promise<void> {
  await settled(() => {
    render(null, root);
  });
  forgetWorld();
}

/** What the background says next about the refresh. */
export function news(value: RefreshState): Promise<void> {
  return settled(() => world.listeners.get('refresh')?.(value));
}

export function asked(name: string): readonly unknown[] {
  return world.calls.filter(([called]) => called === name).map(([, request]) => request);
}

export function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? each.textContent) === words,
  );
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

export function hasButton(words: string): boolean {
  return [...root.querySelectorAll('button')].some(
    each => (each.getAttribute('aria-label') ?? each.textContent) === words,
  );
}

export async function press(words: string): Promise<void> {
  await settled(() => {
    button(words).click();
  });
}

/** The field with this label. */
export function field(words: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find(each => each.textContent === words);
  const found = label && (label.querySelector('input') ?? document.getElementById(label.htmlFor));
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no field "${words}".`);
  return found;
}

/** The select with this label. */
export function choice(words: string): HTMLSelectElement {
  const label = [...root.querySelectorAll('label')].find(each => each.textContent === words);
  const found = label && document.getElementById(label.htmlFor);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`There is no choice "${words}".`);
  return found;
}

export async function fill(element: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  await settled(() => {
    element.value = value;
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input'));
  });
}

/** The part of the page under this heading. */
export function section(heading: string): Element {
  const found = [...root.querySelectorAll('section')].find(
    each => each.querySelector('h2')?.textContent === heading,
  );
  if (!found) throw new Error(`There is no section "${heading}".`);
  return found;
}

/** The rows of the table that belong to this list, by its short name. */
export function listRow(name: string): Element {
  const found = [...root.querySelectorAll('.lists tbody')].find(body =>
    body.querySelector('th')?.textContent.startsWith(name),
  );
  if (!found) throw new Error(`There is no list "${name}".`);
  return found;
}

export function text(selector: string, within: Element = root): string | undefined {
  return within.querySelector(selector)?.textContent;
}
