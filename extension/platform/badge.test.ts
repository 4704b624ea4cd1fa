import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { STATES } from '../../src/assessment/assessment.ts';
import { setBadge } from './badge.ts';

const calls = vi.hoisted(() => new Map<string, unknown>());
const gone = vi.hoisted(() => ({ tab: false }));

vi.mock('./browser.ts', () => ({
  browser: {
    action: Object.fromEntries(
      ['setIcon', 'setBadgeText', 'setTitle', 'setBadgeBackgroundColor', 'setBadgeTextColor'].map(name => [
        name,
        (details: unknown) => {
          calls.set(name, details);
          return gone.tab ? Promise.reject(new Error('No tab with id: 7.')) : Promise.resolve();
        },
      ]),
    ),
  },
}));

beforeEach(() => {
  calls.clear();
  gone.tab = false;
});

describe('the toolbar of one tab', () => {
  it('shows the icon of the state, the badge and the words', async () => {
    await setBadge(7, { icon: 'ask', text: '?2', title: 'Ask about this', colour: '#8a5a00' });
    expect(calls.get('setIcon')).toEqual({
      tabId: 7,
      path: { 16: '/icons/ask-16.png', 32: '/icons/ask-32.png' },
    });
    expect(calls.get('setBadgeText')).toEqual({ tabId: 7, text: '?2' });
    expect(calls.get('setTitle')).toEqual({ tabId: 7, title: 'Ask about this' });
  });

  it('is the program’s own again once the page was left', async () => {
    await setBadge(7, undefined);
    expect(calls.get('setIcon')).toEqual({
      tabId: 7,
      path: { 16: '/icons/countersign-16.png', 32: '/icons/countersign-32.png' },
    });
    expect(calls.get('setBadgeText')).toEqual({ tabId: 7, text: null });
  });

  it('is no trouble where the tab is gone', async () => {
    gone.tab = true;
    await expect(setBadge(7, undefined)).resolves.toBeUndefined();
  });

  it.each(STATES)('has both sizes of the icon for %s', state => {
    for (const size of [16, 32]) expect(existsSync(`public/icons/${state}-${size}.png`)).toBe(true);
  });
});
