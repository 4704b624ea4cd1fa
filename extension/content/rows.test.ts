// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_ROWS } from '../../src/readers/read-with.ts';
import { fakePage, listReader, listRows, stubLayout, type FakePage } from './fake-page.ts';
import { watchRows } from './rows.ts';
import { watchPage } from './watch.ts';

let life = new AbortController();
let page: FakePage;
let roots: ShadowRoot[] = [];
/** Rows that are near the window; in jsdom nothing is anywhere. */
let isNear: (row: Element) => boolean;
let observers: FakeSight[] = [];

class FakeSight {
  readonly rows = new Set<Element>();
  private readonly hear: IntersectionObserverCallback;
  constructor(hear: IntersectionObserverCallback) {
    this.hear = hear;
    observers.push(this);
  }
  observe(row: Element): void {
    this.rows.add(row);
    setTimeout(() => {
      this.tell([row]);
    }, 5);
  }
  unobserve(row: Element): void {
    this.rows.delete(row);
  }
  disconnect(): void {
    this.rows.clear();
  }
  tell(rows: readonly Element[]): void {
    const entries = rows
      .filter(row => this.rows.has(row))
      .map(target => ({ target, isIntersecting: isNear(target) }) as unknown as IntersectionObserverEntry);
    this.hear(entries, this as unknown as IntersectionObserver);
  }
}

const row = (name: string): string => `<li><a href="/in/${name}">${name}</a></li>`;
const many = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => row(`p${from + at}`)).join('');
const list = (): Element => document.querySelector('ul') ?? document.body;
/** What the marks in the page say, in the order they were drawn. */
const labels = (): readonly string[] =>
  roots.flatMap(root =>
    Array.from(root.querySelectorAll('button'), button => button.getAttribute('aria-label') ?? ''),
  );

async function open(rows: string): Promise<void> {
  document.body.innerHTML = `<ul>${rows}</ul>`;
  watchPage(page, life.signal);
  await vi.advanceTimersByTimeAsync(1_000);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', FakeSight);
  stubLayout();
  life = new AbortController();
  [roots, observers] = [[], []];
  isNear = () => true;
  document.elementsFromPoint = () => [...document.getElementsByTagName('li')];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  page = fakePage([listReader], { list: watchRows });
  page.address = 'https://a.example/people';
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a list of candidates', () => {
  it('is sent in batches of ten, each person once, and marked', async () => {
    await open(many(0, 23) + row('p0'));
    expect(page.batches.map(({ keys }) => keys.length)).toEqual([10, 10, 3]);
    expect(page.batches.flatMap(({ keys }) => keys)).toEqual(
      Array.from({ length: 23 }, (_, at) => `list:p${at}`),
    );
    expect(labels()).toHaveLength(24);
    expect(page.batches.some(({ more }) => more)).toBe(false);
  });

  it('reads only what is near the window, and the rest when it comes near', async () => {
    isNear = target => target.textContent === 'p1';
    await open(many(0, 5));
    expect(page.batches).toEqual([{ keys: ['list:p1'], more: false }]);
    isNear = () => true;
    observers[0]?.tell([...document.querySelectorAll('li')]);
    await vi.advanceTimersByTimeAsync(500);
    expect(page.batches.flatMap(({ keys }) => keys)).toHaveLength(5);
  });

  it('draws nothing at all where no marks are wanted', async () => {
    page.reply = null;
    await open(many(0, 5));
    expect(page.batches.flatMap(({ keys }) => keys)).toHaveLength(5);
    expect(roots).toEqual([]);
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });

  it('changes nothing of the page', async () => {
    await open(many(0, 30));
    const before = document.body.outerHTML;
    expect(before).toBe(`<body><ul>${many(0, 30)}</ul></body>`);
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
  });

  it('takes the mark away in the same moment in which the site uses the row for somebody else', async () => {
    await open(row('mina') + row('jo'));
    expect(labels()).toEqual(['Ask about this: list:mina', 'Ask about this: list:jo']);
    const link = document.querySelector('a');
    link?.setAttribute('href', '/in/ada');
    if (link) link.textContent = 'ada';
    await Promise.resolve(); // The observers were heard.
    expect(labels()).toEqual(['Ask about this: list:jo']);
    await vi.advanceTimersByTimeAsync(500);
    expect(labels()).toEqual(['Ask about this: list:jo', 'Ask about this: list:ada']);

    // ... and back: what is known of a person is not asked again.
    const asked = page.batches.length;
    link?.setAttribute('href', '/in/mina');
    await Promise.resolve();
    expect(labels()).toEqual(['Ask about this: list:jo', 'Ask about this: list:mina']);
    expect(page.batches).toHaveLength(asked);
  });

  it('knows nobody again in a row that was used for somebody else while it was far away', async () => {
    await open(row('mina'));
    const rows = [...document.querySelectorAll('li')];
    isNear = () => false;
    observers[0]?.tell(rows);
    document.querySelector('a')?.setAttribute('href', '/in/ada');
    await vi.advanceTimersByTimeAsync(500);
    expect(labels()).toEqual([]);
    isNear = () => true;
    observers[0]?.tell(rows);
    await vi.advanceTimersByTimeAsync(500);
    expect(labels()).toEqual(['Ask about this: list:ada']);
  });

  it('takes up rows that come later and lets go of those that went', async () => {
    await open(many(0, 3));
    list().insertAdjacentHTML('beforeend', many(3, 2));
    document.querySelector('li')?.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.batches.flatMap(({ keys }) => keys)).toHaveLength(5);
    expect(labels()).toHaveLength(4);
    expect(observers[0]?.rows.size).toBe(4);
  });

  it('reads a row that was empty when it is filled', async () => {
    await open('<li></li>');
    expect(page.batches).toEqual([]);
    document.querySelector('li')?.insertAdjacentHTML('beforeend', '<a href="/in/mina">Mina</a>');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.batches).toEqual([{ keys: ['list:mina'], more: false }]);
  });

  it('stops at the most it reads, and says that there are more', async () => {
    page.reply = null;
    await open(many(0, 10_000));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.batches.flatMap(({ keys }) => keys)).toHaveLength(MOST_ROWS);
    expect(page.batches.at(-1)?.more).toBe(true);
    expect(observers[0]?.rows.size).toBe(MOST_ROWS);
  });

  it('counts people, not rows, where a list reuses its rows', async () => {
    await open(many(0, 20));
    for (let from = 20; from < 400; from += 20) {
      list().innerHTML = many(from, 20);
      await vi.advanceTimersByTimeAsync(1_500);
    }
    expect(page.batches.flatMap(({ keys }) => keys)).toHaveLength(MOST_ROWS);
    expect(page.batches.at(-1)?.more).toBe(true);
  });

  it('says in the end that it found nobody, and goes on looking', async () => {
    await open('');
    expect(page.read).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.read.map(({ reading }) => reading)).toEqual([
      { kind: 'unreadable', reason: 'unknown-layout' },
    ]);
    list().insertAdjacentHTML('beforeend', row('mina'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.batches).toEqual([{ keys: ['list:mina'], more: false }]);
  });

  it('lets no mark stand where finding out whose it is costs too much', async () => {
    await open(many(0, 3));
    const read = listRows.read;
    vi.spyOn(listRows, 'read').mockImplementation((element, url) => {
      vi.advanceTimersByTime(3);
      return read(element, url);
    });
    for (const link of document.querySelectorAll('a')) link.append('!');
    await Promise.resolve();
    expect(labels()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(labels()).toHaveLength(3);
    expect(page.batches).toHaveLength(1);
  });

  it('keeps calm, and no wrong mark, on a page that changes all the time', async () => {
    await open(many(0, 3) + '</ul><p id="ticker"></p>');
    const find = vi.spyOn(listRows, 'find');
    const place = vi.spyOn(document, 'elementsFromPoint');
    for (let tick = 0; tick < 5_000; tick += 1) {
      document.getElementById('ticker')?.append('x');
      await vi.advanceTimersByTimeAsync(4);
    }
    expect(find.mock.calls.length).toBeLessThan(40);
    expect(place.mock.calls.length).toBeLessThan(3 * 230); // Ten times a second, in 20 seconds.
    expect(page.batches).toHaveLength(1);
  });

  it('survives a reader that fails and a page that lays traps', async () => {
    const failed = vi.fn();
    window.addEventListener('error', failed, { signal: life.signal });
    process.on('unhandledRejection', failed);
    const trap = (): never => {
      throw new TypeError('This is an image of the page.');
    };
    Reflect.set(document, 'createElement', trap);
    await open(many(0, 3));
    Reflect.deleteProperty(document, 'createElement');
    expect(page.batches.flatMap(({ keys }) => keys)).toHaveLength(3);
    const ul = list();
    Reflect.set(document, 'querySelectorAll', trap);
    ul.append('x');
    await vi.advanceTimersByTimeAsync(2_000);
    Reflect.deleteProperty(document, 'querySelectorAll');
    expect(failed).not.toHaveBeenCalled();
    process.off('unhandledRejection', failed);
  });

  it('is gone at once when the page is left', async () => {
    await open(many(0, 3));
    page.address = 'https://a.example/elsewhere';
    await vi.advanceTimersByTimeAsync(260);
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
    expect(page.left).toBe(1);
    expect(observers[0]?.rows.size).toBe(0);
  });
});
