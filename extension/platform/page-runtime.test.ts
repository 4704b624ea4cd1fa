import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, ExtensionGone, NotAnswered } from './messages.ts';
import { answerScreens } from './page-answers.ts';

type Listener = (raw: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

function runtimeWith(sendMessage: (message: unknown) => Promise<unknown>, id: string | undefined = 'abc') {
  const listeners = new Set<Listener>();
  return {
    id,
    sendMessage: vi.fn(sendMessage),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    /** What the browser hands to whoever asked; `undefined` when nobody answered. */
    hear: (raw: unknown): unknown => {
      let answer: unknown;
      for (const listener of listeners)
        listener(raw, {}, given => {
          answer = given;
        });
      return answer;
    },
  };
}

const replying = (): Promise<unknown> => Promise.resolve({ reply: true });
const question = { url: 'https://github.com/mina-okafor' };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('asking from a page', () => {
  it.each(['chrome', 'browser'])('speaks to %s, whichever the browser has', async name => {
    const runtime = runtimeWith(replying);
    vi.stubGlobal(name, { runtime });
    expect(await ask('site-allowed', question)).toBe(true);
    expect(runtime.sendMessage).toHaveBeenCalledWith({ name: 'site-allowed', request: question });
  });

  it('does not take an element of the page for the browser', async () => {
    const forged = runtimeWith(() => Promise.resolve({ reply: false }));
    // Elements with an id are properties of the window by inheritance.
    const world = Object.getPrototypeOf(globalThis) as object;
    Object.defineProperty(world, 'browser', { value: { runtime: forged }, configurable: true });
    try {
      vi.stubGlobal('chrome', { runtime: runtimeWith(replying) });
      expect(await ask('site-allowed', question)).toBe(true);
      expect(forged.sendMessage).not.toHaveBeenCalled();
    } finally {
      Reflect.deleteProperty(world, 'browser');
    }
  });

  it('tells an extension that is gone from a background that did not answer', async () => {
    await expect(ask('site-allowed', question)).rejects.toThrow(ExtensionGone);
    vi.stubGlobal('chrome', {
      get runtime(): never {
        throw new Error('Extension context invalidated.');
      },
    });
    await expect(ask('site-allowed', question)).rejects.toThrow(ExtensionGone);
    vi.stubGlobal('chrome', { runtime: runtimeWith(() => Promise.reject(new Error('No receiver.'))) });
    await expect(ask('site-allowed', question)).rejects.toThrow(NotAnswered);
    vi.stubGlobal('chrome', { runtime: runtimeWith(() => Promise.resolve(undefined)) });
    await expect(ask('site-allowed', question)).rejects.toThrow(NotAnswered);
  });
});

describe('answering the screens', () => {
  it('answers its questions and nothing else, until its life ends', () => {
    const runtime = runtimeWith(replying);
    vi.stubGlobal('chrome', { runtime });
    const life = new AbortController();
    answerScreens({ 'which-page': () => 'https://a.example/', skeleton: () => undefined }, life.signal);
    expect(runtime.hear('which-page')).toBe('https://a.example/');
    expect(runtime.hear('toString')).toBeUndefined();
    expect(runtime.hear({ name: 'which-page' })).toBeUndefined();
    life.abort();
    expect(runtime.hear('which-page')).toBeUndefined();
  });
});
