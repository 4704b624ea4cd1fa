// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptNews } from '../../src/assessment/kept.ts';
import type { KeptRow } from '../kept-contract.ts';
import {
  answer,
  asked,
  button,
  close,
  daysAgo,
  field,
  fill,
  open,
  press,
  section,
  settled,
  SETTINGS,
} from './fake-page.tsx';
import { world } from './fake-platform.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

const NOTE: KeptNews = {
  at: daysAgo(1),
  what: 'met',
  list: 'ofac-sdn',
  id: '99001',
  type: 'person',
  name: 'OKAFOR, Mina',
  identity: 'name-only',
  agrees: ['name'],
  officialPage: 'https://lists.example/99001',
};

const QUIET: KeptRow = {
  id: 'k1',
  name: 'Jo Lindqvist',
  url: 'https://github.com/jo-lindqvist',
  keptAt: daysAgo(50),
  screenedAt: daysAgo(1),
  until: daysAgo(-40),
  matches: 0,
  news: [],
};
const NEWS: KeptRow = {
  ...QUIET,
  id: 'k2',
  name: 'Mina Okafor',
  keptAt: daysAgo(20),
  matches: 1,
  news: [NOTE],
};

let rows: readonly KeptRow[];
const kept = (): Element => section('Kept candidates');
const words = (): string => kept().textContent;
const bodies = (): readonly Element[] => [...kept().querySelectorAll('tbody')];

beforeEach(() => {
  rows = [QUIET, NEWS];
  answer({ kept: () => Promise.resolve(rows) });
});
afterEach(close);

describe('the kept candidates', () => {
  it('are none at first, with the way to keep one and whose duty it is', async () => {
    rows = [];
    await open();
    expect(words()).toContain('No candidate is kept. To keep one, open the profile');
    expect(words()).toContain('Data protection law may require you to tell them.');
    expect(kept().querySelector('table')).toBeNull();
  });

  it('stand in a table, those with news first', async () => {
    await open();
    expect(words()).toContain('2 of at most 2,000 are kept.');
    expect(bodies().map(body => body.querySelector('th')?.textContent)).toEqual([
      'Mina Okaforgithub.com/jo-lindqvist',
      'Jo Lindqvistgithub.com/jo-lindqvist',
    ]);
    const link = bodies()[0]?.querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual([
      'https://github.com/jo-lindqvist',
      '_blank',
      'noreferrer noopener',
    ]);
  });

  it('link to nothing but https, and are called something without a name', async () => {
    rows = [{ ...QUIET, name: '', url: 'javascript:alert(1)' }];
    await open();
    expect(kept().querySelectorAll('tbody a')).toHaveLength(0);
    expect(words()).toContain('Without a name');
  });

  it('are read again when they were screened', async () => {
    await open();
    rows = [NEWS];
    await settled(() => world.listeners.get('rescreening')?.({ running: false }));
    expect(bodies()).toHaveLength(1);
  });

  it('are forgotten one by one', async () => {
    await open();
    rows = [QUIET];
    await press('Forget Mina Okafor');
    expect(asked('kept-forget')).toEqual([{ id: 'k2' }]);
    expect(document.activeElement?.textContent).toContain('of at most 2,000 are kept.');
    expect(bodies()).toHaveLength(1);
  });

  it('that cannot be read say so', async () => {
    answer({ kept: () => Promise.reject(new Error('no storage')) });
    await open();
    expect(words()).toContain('Countersign did not answer');
    expect(kept().querySelector('table')).toBeNull();
  });
});

describe('news of a kept candidate', () => {
  const told = async (news: Partial<KeptNews>): Promise<string> => {
    rows = [{ ...NEWS, news: [{ ...NOTE, ...news }] }];
    await open();
    return kept().querySelector('.kept-news')?.textContent ?? '';
  };

  it('of a bare name are told as a note', async () => {
    const text = await told({});
    expect(text).toContain('Same name as a listed party yesterday');
    expect(text).toContain('OKAFOR, Mina · OFAC SDN, entry 99001');
    expect(text).toContain('Name only: nothing else settles it, and names repeat');
    expect(text).toContain('Agrees: Name.');
    expect(text).not.toContain('New match');
  });

  it('say that somebody is most likely somebody else', async () => {
    const text = await told({ identity: 'contradicted' });
    expect(text).toContain('Same name as a listed party');
    expect(text).toContain('most likely somebody else');
  });

  it('say what agrees beyond the name', async () => {
    const text = await told({ identity: 'corroborated', agrees: ['name', 'birth-date'] });
    expect(text).toContain('New match with a listing');
    expect(text).toContain('Agrees: Name, Birth date.');
  });

  it('say what has changed', async () => {
    const text = await told({
      what: 'changed',
      identity: 'corroborated',
      agrees: ['name', 'birth-date'],
      before: { identity: 'name-only', agrees: ['name'] },
    });
    expect(text).toContain('A match has changed');
    expect(text).toContain('Agrees now: Name, Birth date. Before: Name.');
  });

  it('say that an entry is gone, and nothing of what agreed', async () => {
    const text = await told({ what: 'gone', identity: 'corroborated' });
    expect(text).toContain('No longer matched');
    expect(text).toContain('The list as it is now holds no entry that fits.');
    expect(text).not.toContain('agree');
  });

  it('come latest first, and link to the official page', async () => {
    rows = [{ ...NEWS, news: [NOTE, { ...NOTE, what: 'gone', officialPage: 'javascript:alert(1)' }] }];
    await open();
    const items = [...kept().querySelectorAll('.kept-news li')];
    expect(items.map(item => item.querySelector('.loud')?.textContent)).toEqual([
      'No longer matched',
      'Same name as a listed party',
    ]);
    expect(items.map(item => item.querySelector('a')?.href)).toEqual([
      undefined,
      'https://lists.example/99001',
    ]);
  });

  it('rest once they were seen', async () => {
    await open();
    rows = [QUIET, { ...NEWS, news: [] }];
    await press('Seen: news of Mina Okafor');
    expect(asked('kept-seen')).toEqual([{ id: 'k2' }]);
    expect(kept().querySelector('.kept-news')).toBeNull();
  });
});

describe('how long candidates are kept', () => {
  const days = (): HTMLInputElement => field('Keep for how many days');

  it('is changed at once when nobody is forgotten by it', async () => {
    await open();
    expect(days().value).toBe('90');
    expect(button('Change').disabled).toBe(true);
    answer({
      kept: () => Promise.resolve(rows),
      settings: () => Promise.resolve({ ...SETTINGS, keepDays: 60 }),
    });
    await fill(days(), '60');
    await press('Change');
    expect(asked('settings-change')).toEqual([{ keepDays: 60 }]);
    expect(words()).toContain('Candidates are now kept for 60 days.');
  });

  it('is asked about first when it forgets some, with how many', async () => {
    await open();
    await fill(days(), '30');
    await press('Change');
    expect(asked('settings-change')).toEqual([]);
    expect(words()).toContain('Kept candidates this would forget at once: 1. This cannot be undone.');
    await press('Leave it as it was');
    expect(days().value).toBe('90');
    await fill(days(), '30');
    await press('Change');
    await press('Yes, forget them');
    expect(asked('settings-change')).toEqual([{ keepDays: 30 }]);
  });

  it.each(['0', '3651', '1.5', '-3', ''])('is not %j', async typed => {
    await open();
    await fill(days(), typed);
    expect(button('Change').disabled).toBe(true);
    expect(days().getAttribute('aria-invalid')).toBe('true');
  });

  it('stays as it was when the change could not be kept', async () => {
    answer({ kept: () => Promise.resolve(rows), 'settings-change': () => Promise.reject(new Error('full')) });
    await open();
    await fill(days(), '60');
    await press('Change');
    expect(words()).toContain('This could not be kept on this computer, so nothing was changed');
    expect(words()).not.toContain('are now kept');
  });
});
