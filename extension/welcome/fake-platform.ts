/** Stands in for the platform seam in tests of the first steps: what the background answers, and what the browser is asked. */
import { SITES } from '../../src/readers/site-table.ts';
import type { ListRow, RefreshState } from '../list-contract.ts';

export class ExtensionGone extends Error {}

const answers = (): Record<string, () => Promise<unknown>> => ({
  settings: () => Promise.resolve({ sites: switches(['github', 'linkedin']), pageMarks: switches([]) }),
  lists: () => Promise.resolve([row('ofac-sdn'), row('un', { origins: ['https://un.example/*'] })]),
  health: () => Promise.resolve([]),
});

/** What a test may look at and set. */
export const world = {
  answers: answers(),
  calls: [] as (readonly [string, unknown])[],
  requested: [] as (readonly string[])[],
  allows: true,
  allowed: true,
  isPrivate: false,
  settingsOpened: 0,
  keepsLanguage: true,
  language: undefined as string | undefined,
  hear: undefined as ((value: unknown) => void) | undefined,
};

export function forgetWorld(): void {
  Object.assign(world, {
    answers: answers(),
    calls: [],
    requested: [],
    allows: true,
    allowed: true,
    isPrivate: false,
    settingsOpened: 0,
    keepsLanguage: true,
    language: undefined,
    hear: undefined,
  });
}

function switches(on: readonly string[]): Readonly<Record<string, boolean>> {
  return Object.fromEntries(SITES.map(({ id }) => [id, on.includes(id)]));
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

export function refreshing(list: string, rest: Partial<RefreshState> = {}): RefreshState {
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

export function ask(name: string, request: unknown): Promise<unknown> {
  world.calls.push([name, request]);
  return (world.answers[name] ?? (() => Promise.resolve(null)))();
}

export function readSession(): Promise<unknown> {
  return Promise.resolve(undefined);
}

export function watchSession(_key: string, listener: (value: unknown) => void): void {
  world.hear = listener;
}

export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  world.requested.push(origins);
  return Promise.resolve(world.allows);
}

export function hasOrigins(): Promise<boolean> {
  return Promise.resolve(world.allowed);
}

export function openOptions(): Promise<void> {
  world.settingsOpened += 1;
  return Promise.resolve();
}

export function reachableHosts(): readonly string[] {
  return ['lists.example', 'api.github.com'];
}

export function isPrivateWindow(): boolean {
  return world.isPrivate;
}

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ko', 'ja'];

export function isLanguage(value: unknown): boolean {
  return LANGUAGES.some(language => language === value);
}

export function chosenLanguage(): Promise<string | undefined> {
  return Promise.resolve(world.language);
}

export function chooseLanguage(language: string | undefined): Promise<void> {
  if (!world.keepsLanguage) return Promise.reject(new Error('full'));
  world.language = language;
  return Promise.resolve();
}

export function watchLanguage(): void {
  // One page is open here.
}
