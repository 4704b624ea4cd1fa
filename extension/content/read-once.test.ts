// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { generic } from '../../src/readers/generic/generic.ts';
import { begin } from './begin.ts';
import { readOnce } from './read-once.ts';
import { readersHere } from './readers-here.ts';
import { skeletonText } from './skeleton-text.ts';

const PERSON = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'ProfilePage',
  mainEntity: { '@type': 'Person', name: 'Mina Okafor' },
})}</script>`;

interface Message {
  readonly name: string;
  readonly request: { readonly reading?: { readonly kind: string } } | null;
}

let heard: Message[] = [];
const runtime: { id: string | undefined; sendMessage: unknown; onMessage: unknown } = {
  id: 'abc',
  sendMessage: (message: Message) => {
    heard.push(message);
    return runtime.id === undefined
      ? Promise.reject(new Error('Extension context invalidated.'))
      : Promise.resolve({ reply: null });
  },
  onMessage: { addListener: () => undefined, removeListener: () => undefined },
};
const told = (): readonly string[] =>
  heard.map(({ name, request }) => [name, request?.reading?.kind].filter(Boolean).join(' '));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
  [heard, runtime.id] = [[], 'abc'];
  window.history.replaceState(null, '', '/mina');
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

afterEach(() => {
  begin([], {}); // Takes over from the script of the test.
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page the user asked about', () => {
  it('is read once, draws nothing, and is not read again when it changes', async () => {
    document.head.innerHTML = PERSON;
    readOnce(generic);
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told()).toEqual(['page-read candidate']);
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
  });

  it('is waited for while it is being filled, and told as it is in the end', async () => {
    readOnce(generic);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told()).toEqual([]);
    document.head.innerHTML = PERSON;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told()).toEqual(['page-read candidate']);

    document.head.innerHTML = '';
    readOnce(generic);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told()).toEqual(['page-read candidate', 'page-read not-a-candidate']);
  });

  it('is left when its address changes, and nothing is read at the next', async () => {
    document.head.innerHTML = PERSON;
    readOnce(generic);
    window.history.replaceState(null, '', '/jo');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told()).toEqual(['page-read candidate', 'page-left']);
  });

  it('ends without a word when the extension is gone', async () => {
    runtime.id = undefined;
    readOnce(generic);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard).toEqual([]);
  });

  it('leaves its reader for the script that tells how the page is built', () => {
    document.head.innerHTML = PERSON;
    readOnce(generic);
    const text = skeletonText(readersHere(), document, new URL(window.location.href));
    expect(text).toMatch(/^generic candidate standard/);
    expect(text).not.toMatch(/mina|okafor/i);
  });
});
