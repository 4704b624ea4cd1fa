// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { github } from '../../src/readers/sites/github.ts';
import { begin } from './begin.ts';
import { MARK, stubLayout } from './fake-page.ts';
import { watchProfile } from './profile.ts';

const profile = (name: string): string => `
  <meta name="octolytics-dimension-user_login" content="mina-okafor" />
  <div class="vcard-names"><span itemprop="name">${name}</span></div>`;

interface Message {
  readonly name: string;
  readonly request: unknown;
}
type Listener = (raw: unknown, sender: unknown, reply: (answer: unknown) => void) => void;

/** The browser as a content script sees it. */
const listeners = new Set<Listener>();
let heard: Message[] = [];
const runtime: { id: string | undefined; sendMessage: unknown; onMessage: unknown } = {
  id: 'abc',
  sendMessage: (message: Message) => {
    heard.push(message);
    if (runtime.id === undefined) return Promise.reject(new Error('Extension context invalidated.'));
    return Promise.resolve({ reply: message.name === 'page-read' ? MARK : message.name === 'site-allowed' });
  },
  onMessage: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
};
const names = (): readonly string[] => heard.map(({ name }) => name);
const marks = (): number => document.querySelectorAll('html > div').length;
const answerTo = (question: string): unknown => {
  let answer: unknown;
  for (const listener of listeners)
    listener(question, {}, given => {
      answer = given;
    });
  return answer;
};

async function open(path: string, body: string): Promise<void> {
  window.history.replaceState(null, '', path);
  document.head.innerHTML = '<meta property="og:type" content="profile" />';
  document.body.innerHTML = body;
  begin([{ ...github, kindOf: ({ pathname }) => (pathname === '/mina-okafor' ? 'profile' : undefined) }], {
    profile: watchProfile,
  });
  await vi.advanceTimersByTimeAsync(10_000);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
  stubLayout();
  [heard, runtime.id] = [[], 'abc'];
});

afterEach(() => {
  begin([], {}); // Takes over from the script of the test.
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a content script', () => {
  it('reads, draws, and answers the screens', async () => {
    await open('/mina-okafor', profile('Mina Okafor'));
    expect(names()).toEqual(['site-allowed', 'page-read']);
    expect(marks()).toBe(1);
    expect(answerTo('which-page')).toBe(window.location.href);
  });

  it('leaves one mark and one listener when it is put in twice', async () => {
    await open('/mina-okafor', profile('Mina Okafor'));
    await open('/mina-okafor', profile('Mina Okafor'));
    expect([marks(), listeners.size]).toEqual([1, 1]);
  });

  it('sends nothing from a page that is no profile', async () => {
    await open('/pricing', profile('Mina Okafor'));
    expect([heard, marks()]).toEqual([[], 0]);
  });

  it('ends without a word when the extension is updated underneath the page', async () => {
    await open('/mina-okafor', profile('Mina Okafor'));
    runtime.id = undefined;
    document.querySelector('span')?.replaceChildren('Mina A. Okafor');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([marks(), listeners.size]).toEqual([0, 0]);
    const before = heard.length;
    document.querySelector('span')?.replaceChildren('Jo Lindqvist');
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toHaveLength(before);
  });

  it('lets no exception out on a page that puts its own in the place of the document’s functions', async () => {
    const failed = vi.fn();
    window.addEventListener('error', failed);
    process.on('unhandledRejection', failed);
    const trap = (): never => {
      throw new TypeError('This is an image of the page.');
    };
    for (const name of ['createElement', 'querySelector', 'querySelectorAll', 'getElementsByTagName'])
      Reflect.set(document, name, trap);
    await open('/mina-okafor', profile('Mina Okafor'));
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(10_000);
    for (const name of ['createElement', 'querySelector', 'querySelectorAll', 'getElementsByTagName'])
      Reflect.deleteProperty(document, name);
    process.off('unhandledRejection', failed);
    window.removeEventListener('error', failed);
    expect(failed).not.toHaveBeenCalled();
    expect(heard.at(-1)).toMatchObject({
      name: 'page-read',
      request: { reading: { kind: 'unreadable', reason: 'reader-failed' } },
    });
  });
});
