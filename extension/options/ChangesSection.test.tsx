// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListChange } from '../../src/watchlists/list-change.ts';
import {
  answer,
  asked,
  choice,
  close,
  field,
  fill,
  open,
  press,
  root,
  section,
  served,
  settled,
} from './fake-page.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

const ADDED: ListChange = {
  list: 'eu-fsf',
  at: '2026-08-04T12:00:00Z',
  what: 'added',
  id: 'EU.1.2',
  name: 'Kwangmyong Example Trading',
  type: 'organisation',
  northKorea: true,
  fields: [],
};
const CHANGED: ListChange = {
  ...ADDED,
  what: 'changed',
  id: 'EU.3.4',
  name: 'Ada Example',
  type: 'person',
  northKorea: false,
  fields: [
    { field: 'names', added: ['Ada Sample'], removed: [] },
    { field: 'birth-dates', added: ['1970-04-25'], removed: ['1970'] },
  ],
};
const OLDER: ListChange = {
  ...ADDED,
  at: '2026-07-01T12:00:00Z',
  what: 'removed',
  name: 'Old Example',
  northKorea: false,
};

function reply(...pages: readonly unknown[]): void {
  const waiting = [...pages];
  answer({
    lists: () => Promise.resolve([served('eu-fsf')]),
    changes: () => Promise.resolve(waiting.length > 1 ? waiting.shift() : waiting[0]),
  });
}

function words(): string {
  return section('What refreshes changed').textContent;
}

/** Longer than the pause that ends typing. */
function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 400));
}

beforeEach(() => {
  reply({ changes: [ADDED, CHANGED] });
});
afterEach(close);

describe('the log of changes', () => {
  it('says what was added, removed and changed, and what bears on North Korea', async () => {
    await open();
    expect(section('What refreshes changed').querySelector('h3')?.textContent).toMatch(/^EU, 4 Aug 2026 \(/);
    const lines = [...root.querySelectorAll('.change-block > ul > li')].map(line => line.textContent);
    expect(lines[0]).toBe('Added Kwangmyong Example Trading Organisation, entry EU.1.2Concerns North Korea');
    expect(lines[1]).toBe(
      'Changed Ada Example Person, entry EU.3.4' +
        'Names, added: Ada Sample' +
        'Birth dates, added: 25 Apr 1970' +
        'Birth dates, removed: 1970',
    );
  });

  it('shows older changes on request, each refresh under its own heading', async () => {
    reply({ changes: [ADDED], next: 17 }, { changes: [OLDER] });
    await open();
    await press('Show more');
    expect(asked('changes').at(-1)).toEqual({ text: '', before: 17 });
    expect(root.querySelectorAll('.change-block')).toHaveLength(2);
    expect(words()).toContain('Kwangmyong Example Trading');
    expect(words()).toContain('Old Example');
    expect(words()).not.toContain('Show more');
  });

  it('is searched by list and by words', async () => {
    await open();
    await fill(choice('List'), 'eu-fsf');
    await fill(field('Search the changes'), ' trading ');
    await settled(() => undefined);
    await pause();
    expect(asked('changes').at(-1)).toEqual({ list: 'eu-fsf', text: 'trading' });
  });

  it('says so when there is none, or none that fits', async () => {
    reply({ changes: [] });
    await open();
    expect(words()).toContain('No refresh has changed anything yet.');
    expect(section('What refreshes changed').querySelector('input[type=search]')).toBeNull();
  });

  it('keeps the search field when nothing fits', async () => {
    reply({ changes: [ADDED] }, { changes: [] });
    await open();
    await fill(field('Search the changes'), 'zzz');
    await pause();
    await settled(() => undefined);
    expect(words()).toContain('No change fits what you look for.');
    expect(field('Search the changes').value).toBe('zzz');
  });

  it('is saved as a file', async () => {
    const kept = vi.fn<(blob: Blob) => string>(() => 'blob:x');
    Object.assign(URL, { createObjectURL: kept, revokeObjectURL: () => undefined });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    answer({
      changes: () => Promise.resolve({ changes: [ADDED] }),
      'changes-export': () => Promise.resolve('a,b'),
    });
    await open();
    await press('Export all as CSV');
    expect(await kept.mock.calls[0]?.[0].text()).toBe('a,b');
    expect(clicked).toHaveBeenCalledOnce();
  });
});
