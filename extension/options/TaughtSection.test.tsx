// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TaughtRow } from '../kept-contract.ts';
import { answer, asked, button, close, field, open, press, section, settled } from './fake-page.tsx';
import { world } from './fake-platform.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));
const saved = vi.hoisted(() => vi.fn<(...file: readonly string[]) => void>());
vi.mock('./save-text.ts', () => ({ saveText: saved }));

const ATS: TaughtRow = {
  id: 'https://ats.example/candidates/*',
  origin: 'https://ats.example',
  path: '/candidates/*',
  fields: { organisation: [], name: [] },
  taughtAt: '2026-08-01T00:00:00Z',
  confirmed: false,
  judgeable: false,
};
const OTHER: TaughtRow = {
  ...ATS,
  id: 'https://people.example/*/profile',
  origin: 'https://people.example',
  path: '/*/profile',
  confirmed: true,
};

const taught = (): Element => section('Sites you taught');
const row = (page: string): Element => {
  const found = [...taught().querySelectorAll('.site')].find(({ textContent }) => textContent.includes(page));
  if (!found) throw new Error(`There is no row of ${page}.`);
  return found;
};

async function choose(text: string): Promise<void> {
  const input = field('Bring in a file');
  const file = new File([text], 'taught.json');
  Object.assign(file, { text: () => Promise.resolve(text) }); // jsdom knows no Blob.text.
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await settled(() => {
    input.dispatchEvent(new Event('change'));
  });
}

beforeEach(() => {
  answer({ taught: () => Promise.resolve([ATS, OTHER]) });
  world.allowed.add('https://ats.example/*');
});
afterEach(async () => {
  await close();
  saved.mockReset();
});

describe('the sites the user taught', () => {
  it('are listed with their pages, what is read there, and whether that was confirmed', async () => {
    await open();
    expect(row('ats.example').querySelector('h3')?.textContent).toBe('https://ats.example/candidates/*');
    expect(row('ats.example').textContent).toContain('Name, Current organisation');
    expect(row('ats.example').textContent).toContain('A guess, until you confirm it on a second candidate');
    expect(row('people.example').textContent).toContain('Confirmed');
  });

  it('that the browser does not allow say so, and can be asked for', async () => {
    await open();
    expect(row('ats.example').textContent).not.toContain('Not read');
    expect(row('people.example').textContent).toContain('Not read: the browser has not allowed it.');
    button('Ask again for https://people.example').click();
    expect(world.requested).toEqual([['https://people.example/*']]);
  });

  it('are deleted in two steps', async () => {
    await open();
    await press('Delete https://ats.example/candidates/*');
    expect(asked('taught-forget')).toEqual([]);
    await press('Keep it');
    await press('Delete https://ats.example/candidates/*');
    answer({ taught: () => Promise.resolve([OTHER]) });
    await press('Yes, delete it');
    expect(asked('taught-forget')).toEqual([{ id: ATS.id }]);
    expect(taught().textContent).not.toContain('ats.example');
  });

  it('are saved as a file', async () => {
    answer({ taught: () => Promise.resolve([ATS]), 'taught-export': () => Promise.resolve('{"sites":[]}') });
    await open();
    await press('Save as a file');
    expect(saved).toHaveBeenCalledWith('countersign-taught-sites.json', '{"sites":[]}', 'application/json');
  });

  it('are none at first, which says how to begin', async () => {
    answer();
    await open();
    expect(taught().textContent).toContain('None yet. On a candidate page of an unknown site');
    expect(taught().querySelector('.site')).toBeNull();
  });
});

describe('a file of taught sites', () => {
  it.each([
    [2, 'Sites brought in: 2'],
    [null, 'This is no file of taught sites, so nothing was brought in.'],
  ])('that holds %s says so in one sentence', async (reply, words) => {
    answer({ 'taught-import': () => Promise.resolve(reply) });
    await open();
    await choose('{"some": "text"}');
    expect(asked('taught-import')).toEqual([{ text: '{"some": "text"}' }]);
    expect(taught().textContent).toContain(words);
    expect(asked('taught')).toHaveLength(2);
  });

  it('that is larger than any export is not even read', async () => {
    await open();
    await choose('x'.repeat(1_000_001));
    expect(asked('taught-import')).toEqual([]);
    expect(taught().textContent).toContain('This is no file of taught sites');
  });

  it('that could not be brought in says so', async () => {
    answer({ 'taught-import': () => Promise.reject(new Error('disk full')) });
    await open();
    await choose('{}');
    expect(taught().querySelector('[role=alert]')?.textContent).toContain('Countersign did not answer');
  });
});
