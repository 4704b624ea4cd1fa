// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OwnIndicatorsRow } from '../kept-contract.ts';
import {
  answer,
  asked,
  button,
  close,
  field,
  fill,
  hasButton,
  open,
  press,
  section,
  settled,
} from './fake-page.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

const ROW: OwnIndicatorsRow = {
  title: 'Team list',
  counts: { email: 1_200, handle: 0, domain: 7, wallet: 0, phone: 0, organisation: 0 },
  importedAt: '2026-03-02T10:00:00Z',
};

const shown = (): string => section('Indicators of your own').textContent;

async function choose(text: string, name = 'team.csv'): Promise<void> {
  const input = field('Choose a file of indicators');
  const file = new File([text], name);
  Object.assign(file, { text: () => Promise.resolve(text) }); // jsdom knows no Blob.text.
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await settled(() => {
    input.dispatchEvent(new Event('change'));
  });
}

afterEach(close);

describe('the list of indicators', () => {
  it('is none at first, and says what belongs there', async () => {
    answer();
    await open();
    expect(shown()).toContain('No list was brought in yet.');
    expect(shown()).toContain('kept hashed');
    expect(shown()).toContain('Leaked lists of victims do not belong here.');
    expect(hasButton('Forget this list')).toBe(false);
  });

  it('is shown by title, day and counts, for its values cannot be', async () => {
    answer({ indicators: () => Promise.resolve(ROW) });
    await open();
    expect(section('Indicators of your own').querySelector('h3')?.textContent).toBe(
      '“Team list”, brought in on 2 Mar 2026',
    );
    expect(shown()).toContain('E-mail addresses: 1,200');
    expect(shown()).toContain('Domains: 7');
    expect(shown()).not.toContain('Wallets');
  });

  it('is forgotten in two steps', async () => {
    answer({ indicators: () => Promise.resolve(ROW) });
    await open();
    await press('Forget this list');
    expect(asked('indicators-forget')).toEqual([]);
    answer();
    await press('Yes, delete it');
    expect(asked('indicators-forget')).toEqual([null]);
    expect(shown()).toContain('No list was brought in yet.');
  });
});

describe('a file of indicators', () => {
  it('is brought in under a title, which is at first its name', async () => {
    answer({ 'indicators-import': () => Promise.resolve({ taken: 2, unread: [3, 1_005] }) });
    await open();
    await choose('a@harbourlane.example');
    expect(field('What the list is called on a card').value).toBe('team.csv');
    await fill(field('What the list is called on a card'), 'Spring list');
    expect(asked('indicators-import')).toEqual([]);
    await press('Bring it in');
    expect(asked('indicators-import')).toEqual([{ title: 'Spring list', text: 'a@harbourlane.example' }]);
    expect(shown()).toContain('Taken in: 2');
    expect(shown()).toContain('Lines that are no indicator');
    expect(shown()).toContain('1,005');
    expect(asked('indicators')).toHaveLength(2);
    expect(hasButton('Bring it in')).toBe(false);
  });

  it('has its own name where the title was left empty', async () => {
    answer({ 'indicators-import': () => Promise.resolve({ taken: 1, unread: [] }) });
    await open();
    await choose('x');
    await fill(field('What the list is called on a card'), '  ');
    await press('Bring it in');
    expect(asked('indicators-import')).toEqual([{ title: 'team.csv', text: 'x' }]);
  });

  it('says of many bad lines how many they are', async () => {
    const unread = Array.from({ length: 50 }, (_, at) => at + 1);
    answer({ 'indicators-import': () => Promise.resolve({ taken: 0, unread }) });
    await open();
    await choose('x');
    await press('Bring it in');
    expect(shown()).toContain('There is no indicator in this file');
    expect(shown()).toContain('and 30 more');
  });

  it('says that it takes the place of the other one, and can be left', async () => {
    answer({ indicators: () => Promise.resolve(ROW) });
    await open();
    await choose('x');
    expect(shown()).toContain('It takes the place of the list there is.');
    await press('Leave it');
    expect(asked('indicators-import')).toEqual([]);
    expect(hasButton('Bring it in')).toBe(false);
    expect(document.activeElement).toBe(field('Choose a file of indicators'));
  });

  it('of more than 5 MB is not even read', async () => {
    answer();
    await open();
    await choose('x'.repeat(5_000_001));
    expect(shown()).toContain('larger than 5 MB');
    expect(hasButton('Bring it in')).toBe(false);
  });

  it('that could not be brought in says so, and stays chosen', async () => {
    answer({ 'indicators-import': () => Promise.reject(new Error('disk full')) });
    await open();
    await choose('x');
    await press('Bring it in');
    expect(section('Indicators of your own').querySelector('[role=alert]')?.textContent).toContain(
      'could not be kept on this computer',
    );
    expect(button('Bring it in').disabled).toBe(false);
  });
});
