// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { github } from '../../src/readers/sites/github.ts';
import { fakePage, type FakePage } from './fake-page.ts';
import { watchProfile } from './profile.ts';
import { watchPage } from './watch.ts';

const profile = (login: string, name: string): string => `
  <meta name="octolytics-dimension-user_login" content="${login}" />
  <div class="vcard-names"><span itemprop="name">${name}</span></div>`;

describe('watching a page', () => {
  let life = new AbortController();
  let page: FakePage;

  const open = (url: string, body: string): void => {
    page.address = url;
    document.head.innerHTML = '<meta property="og:type" content="profile" />';
    document.body.innerHTML = body;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    page = fakePage([github], { profile: watchProfile });
    life = new AbortController();
  });

  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('reads a profile once and draws what comes back', async () => {
    open('https://github.com/mina-okafor', profile('mina-okafor', 'Mina Okafor'));
    watchPage(page, life.signal);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.read.map(({ reading }) => reading.kind)).toEqual(['candidate']);
    expect(page.drawn).toHaveLength(1);
  });

  it('does nothing on a page that is no profile, or that may not be read', async () => {
    open('https://github.com/mina-okafor/garden/issues', profile('mina-okafor', 'Mina Okafor'));
    watchPage(page, life.signal);
    page.allowed = false;
    open('https://github.com/mina-okafor', profile('mina-okafor', 'Mina Okafor'));
    watchPage(page, life.signal);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.read).toEqual([]);
  });

  it('waits for a page that is still being built, and says so when it never comes', async () => {
    open('https://github.com/mina-okafor', '<p>Loading</p>');
    watchPage(page, life.signal);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.read).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.read.map(({ reading }) => reading.kind)).toEqual(['unreadable']);
  });

  it('reads a section that arrives late, even on a page that never holds still', async () => {
    open('https://github.com/mina-okafor', profile('mina-okafor', 'Mina Okafor') + '<i id="ticker"></i>');
    watchPage(page, life.signal);
    await vi.advanceTimersByTimeAsync(500);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<ul class="vcard-details"><li itemprop="homeLocation"><span class="p-label">Lagos, Nigeria</span></li></ul>',
    );
    for (let tick = 0; tick < 20; tick += 1) {
      document.getElementById('ticker')?.setAttribute('data-tick', String(tick));
      document.getElementById('ticker')?.append(String(tick));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(page.read).toHaveLength(2);
  });

  it('drops everything at once when the address changes inside the page', async () => {
    open('https://github.com/mina-okafor', profile('mina-okafor', 'Mina Okafor'));
    watchPage(page, life.signal);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.drawn[0]?.visit.aborted).toBe(false);

    open('https://github.com/jo-lindqvist', profile('jo-lindqvist', 'Jo Lindqvist'));
    await vi.advanceTimersByTimeAsync(260);
    expect(page.drawn[0]?.visit.aborted).toBe(true);
    expect(page.left).toBe(1);

    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.read.map(({ url }) => url)).toEqual([
      'https://github.com/mina-okafor',
      'https://github.com/jo-lindqvist',
    ]);
  });

  it('ends without a trace when its life does', async () => {
    open('https://github.com/mina-okafor', profile('mina-okafor', 'Mina Okafor'));
    watchPage(page, life.signal);
    life.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.read).toEqual([]);
  });
});
