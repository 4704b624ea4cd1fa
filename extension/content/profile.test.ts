// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankCandidate } from '../../src/candidate/candidate.ts';
import { missing } from '../../src/candidate/claim.ts';
import type { Reader } from '../../src/readers/reader.ts';
import { fakePage, type FakePage } from './fake-page.ts';
import { watchProfile } from './profile.ts';
import { watchPage } from './watch.ts';

/** Reads `h1` as the name and `#jobs` as a section that is filled late. */
const reader: Reader = {
  id: 'test',
  basis: { grade: 'unverified', asOf: '2026-11', on: 'Made for tests.' },
  selectors: [],
  kindOf: ({ pathname }) => (pathname.startsWith('/in/') ? 'profile' : undefined),
  read: (page, url) => {
    const at = (selector: string) => {
      const inside = page.querySelector('#host')?.shadowRoot?.querySelector('div')?.shadowRoot;
      const value =
        (inside ?? page).querySelector(selector)?.textContent ??
        page.querySelector(selector)?.textContent ??
        '';
      return value === '' ? undefined : { value, where: 'markup' as const, at: selector, quote: value };
    };
    const name = at('h1');
    if (!name) return { kind: 'unreadable', reason: 'no-name' };
    const candidate = blankCandidate('test', url, url.pathname, 'unverified');
    return {
      kind: 'candidate',
      layout: 'test',
      candidate: { ...candidate, name, headline: at('#jobs') ?? missing('not-loaded') },
    };
  },
};

let life = new AbortController();
let page: FakePage;
const MINA = 'https://a.example/in/mina';

const kinds = (): readonly string[] =>
  page.read.map(({ reading }) => (reading.kind === 'unreadable' ? reading.reason : reading.kind));
const late = (): Element => document.querySelector('#jobs') ?? document.body;

async function open(body: string, address = MINA): Promise<void> {
  page.address = address;
  document.body.innerHTML = body;
  watchPage(page, life.signal);
  await vi.advanceTimersByTimeAsync(1_000);
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  page = fakePage([reader], { profile: watchProfile });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a profile that lives', () => {
  it('is read again when a section that was not loaded fills', async () => {
    await open('<h1>Mina</h1><p id="jobs"></p>');
    late().textContent = 'Engineer';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(
      page.read.map(({ reading }) => reading.kind === 'candidate' && reading.candidate.headline),
    ).toEqual([
      { missing: 'not-loaded' },
      { value: 'Engineer', where: 'markup', at: '#jobs', quote: 'Engineer' },
    ]);
    expect(page.drawn.every(({ visit }) => !visit.aborted)).toBe(true);
  });

  it('is read again when something changes in an open shadow root, that came late itself', async () => {
    await open('<h1>Mina</h1><div id="host"></div>');
    const outer = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const root = outer?.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    document.body.append('Something else came.');
    await vi.advanceTimersByTimeAsync(5_000);
    root?.append(Object.assign(document.createElement('p'), { id: 'jobs', textContent: 'Engineer' }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.read).toHaveLength(2);
  });

  it('takes back its mark when the next reading gives none', async () => {
    await open('<h1>Mina</h1><p id="jobs"></p>');
    page.reply = null;
    late().textContent = 'Engineer';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.drawn.map(({ mark }) => mark === null)).toEqual([false, true]);
  });

  it('draws only what was said of the newest reading', async () => {
    const replies: ((mark: null) => void)[] = [];
    Object.assign(page, { pageRead: () => new Promise(resolve => replies.push(resolve)) });
    await open('<h1>Mina</h1><p id="jobs"></p>');
    late().textContent = 'Engineer';
    await vi.advanceTimersByTimeAsync(1_000);
    replies[1]?.(null);
    await vi.advanceTimersByTimeAsync(10);
    replies[0]?.(null);
    await vi.advanceTimersByTimeAsync(10);
    expect(page.drawn).toHaveLength(1);
  });

  it('is given up loudly when it is another one each time', async () => {
    await open('<h1>Mina</h1><p id="jobs"></p>');
    for (let tick = 0; tick < 6_000; tick += 1) {
      late().textContent = String(tick);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(kinds().at(-1)).toBe('keeps-changing');
    expect(kinds().filter(kind => kind === 'candidate')).toHaveLength(25);
    const before = page.read.length;
    late().textContent = 'calm at last';
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.read).toHaveLength(before);
  });

  it('goes on with a page on which a clock ticks', async () => {
    await open('<h1>Mina</h1><p id="jobs"></p>');
    for (let minute = 0; minute < 60; minute += 1) {
      late().textContent = `12:${minute}`;
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(kinds()).not.toContain('keeps-changing');
    expect(page.read).toHaveLength(61);
  });

  it('costs a bounded number of readings while the page changes all the time', async () => {
    await open('<h1>Mina</h1><p id="jobs">Engineer</p><p id="ticker"></p>');
    const read = vi.spyOn(reader, 'read');
    for (let tick = 0; tick < 60_000; tick += 1) {
      if (tick % 10 === 0) await vi.advanceTimersByTimeAsync(10);
      document.querySelector('#ticker')?.replaceChildren(String(tick));
    }
    // A minute: four seconds between two, after the first few.
    expect(read.mock.calls.length).toBeLessThan(22);
    expect(page.read).toHaveLength(1);
  });
});

describe('a page that is no candidate', () => {
  it('costs one look at its address: no observer, no message, nothing of the document', async () => {
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const touched: PropertyKey[] = [];
    Object.assign(page, {
      document: new Proxy(document, {
        get: (_, key) => {
          touched.push(key);
          throw new Error('The document was looked at.');
        },
      }),
    });
    const read = vi.spyOn(reader, 'read');
    const listens = vi.spyOn(document, 'addEventListener');
    await open('<h1>Mina</h1>', 'https://a.example/jobs/12');
    page.address = 'https://a.example/jobs/13';
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(20_000);
    window.dispatchEvent(new Event('pagehide'));
    expect([touched, page.asked, page.left, page.read, page.drawn]).toEqual([[], 0, 0, [], []]);
    expect([observed, read, listens].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
  });

  it('is not looked at either when it may not be read', async () => {
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    page.allowed = false;
    await open('<h1>Mina</h1>');
    await vi.advanceTimersByTimeAsync(20_000);
    expect([page.asked, page.left, page.read.length, observed.mock.calls.length]).toEqual([1, 0, 0, 0]);
  });

  it('ends what was said of the page before it, once', async () => {
    await open('<h1>Mina</h1>');
    for (const path of ['/jobs/12', '/jobs/13', '/jobs/14']) {
      page.address = `https://a.example${path}`;
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect([page.left, page.drawn[0]?.visit.aborted]).toEqual([1, true]);
  });
});
