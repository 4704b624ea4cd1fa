/** Stands in for the platform seam and the inbox in tests: what the background answers, and what it was asked. */

export class ExtensionGone extends Error {}

type Answers = Readonly<Record<string, () => Promise<unknown>>>;

const NOTHING: Answers = {};

/** What a test may look at and set. */
export const world = {
  answers: NOTHING,
  calls: [] as [string, unknown][],
  session: new Map<string, unknown>(),
  listeners: new Map<string, (value: unknown) => void>(),
  /** The question for permission: what it was asked for, and what the user says. */
  requested: [] as (readonly string[])[],
  allows: true,
  allowed: new Set<string>(),
  shortcuts: [] as readonly object[],
  language: undefined as string | undefined,
  /** The names of the files in the inbox. */
  inbox: [] as string[],
};

export function forgetWorld(): void {
  world.answers = NOTHING;
  world.calls = [];
  world.session.clear();
  world.listeners.clear();
  world.requested = [];
  world.allows = true;
  world.allowed.clear();
  world.inbox = [];
  world.shortcuts = [];
  world.language = undefined;
}

export function ask(name: string, request: unknown): Promise<unknown> {
  world.calls.push([name, request]);
  return (world.answers[name] ?? (() => Promise.resolve(null)))();
}

export function readSession(key: string): Promise<unknown> {
  return Promise.resolve(world.session.get(key));
}

export function watchSession(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  world.listeners.set(key, listener);
  signal.addEventListener('abort', () => world.listeners.delete(key));
}

export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  world.requested.push(origins);
  return Promise.resolve(world.allows);
}

export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return Promise.resolve(origins.every(origin => world.allowed.has(origin)));
}

export function keepFile({ name }: File): Promise<{ readonly id: string; readonly name: string }> {
  world.inbox.push(name);
  return Promise.resolve({ id: `id of ${name}`, name });
}

export function forgetFiles(ids: readonly string[]): Promise<void> {
  world.inbox = world.inbox.filter(name => !ids.includes(`id of ${name}`));
  return Promise.resolve();
}

export function shortcuts(): Promise<readonly object[]> {
  return Promise.resolve(world.shortcuts);
}

export const OMNIBOX_KEYWORD = 'cs';
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ko', 'ja'];

export function chosenLanguage(): Promise<string | undefined> {
  return Promise.resolve(world.language);
}

export function chooseLanguage(language: string | undefined): Promise<void> {
  world.language = language;
  return Promise.resolve();
}

export function watchLanguage(): void {
  // One page is open here.
}
