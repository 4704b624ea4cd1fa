// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, asked, close, open, press, section } from './fake-page.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

const HASH = 'ab'.repeat(32);

function words(): string {
  return section('Check the stored lists').textContent;
}

beforeEach(() => {
  answer({
    'lists-verify': () =>
      Promise.resolve([
        { list: 'un', outcome: 'whole', bytes: 1_200_000, hash: HASH },
        { list: 'uk', outcome: 'damaged', bytes: 5_000, hash: HASH },
      ]),
  });
});
afterEach(close);

describe('checking the stored lists', () => {
  it('says of each whether it is whole, with size and check sum', async () => {
    await open();
    expect(asked('lists-verify')).toEqual([]);
    await press('Check all lists');
    expect(words()).toContain('At least one list is damaged. Refresh it.');
    expect(words()).toContain('UN Whole, 1.2 MB');
    expect(words()).toContain('UK Damaged, refresh it, 5 kB');
    expect(section('Check the stored lists').querySelector('code')?.textContent).toBe(HASH);
  });

  it('copies a check sum', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    await open();
    await press('Check all lists');
    await press('Copy the check sum of UN');
    expect(writeText).toHaveBeenCalledWith(HASH);
    expect(words()).toContain('Copied.');
  });

  it('that cannot be done says so', async () => {
    answer({ 'lists-verify': () => Promise.reject(new Error('no storage')) });
    await open();
    await press('Check all lists');
    expect(words()).toContain('Countersign did not answer');
  });
});
