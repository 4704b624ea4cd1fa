import { describe, expect, it } from 'vitest';
import { listPage, otherPages, PROFILE_SIZE, profilePages, ROWS } from '../bench/pages/big-pages.ts';
import { timeOf } from '../bench/pages/profile-time.ts';
import { run } from './bench-pages.ts';

describe('bench:pages', () => {
  it('says what its arguments are', async () => {
    await expect(run(['--fast'])).rejects.toThrow('The arguments are');
    await expect(run(['--date', 'today'])).rejects.toThrow('no day');
  });

  it('measures profiles of the stated size, and a list of the stated length', () => {
    for (const { html } of [...profilePages(new Date()), ...otherPages()]) {
      expect(html.length).toBeGreaterThanOrEqual(PROFILE_SIZE);
      expect(html.length).toBeLessThan(1.05 * PROFILE_SIZE);
    }
    expect(listPage().html.match(/<article /g)).toHaveLength(ROWS);
  });

  it('counts the time of a script and of what it calls, and of nothing else', () => {
    const profile = {
      nodes: [
        { id: 1, callFrame: { url: '' }, children: [2, 4] },
        { id: 2, callFrame: { url: 'chrome-extension://x/a.js' }, children: [3] },
        { id: 3, callFrame: { url: '' } },
        { id: 4, callFrame: { url: 'https://site.example/page.js' } },
      ],
      samples: [1, 2, 3, 4, 3],
      timeDeltas: [1000, 2000, 3000, 4000, 5000],
    };
    expect(timeOf(profile, 'chrome-extension://')).toEqual({ total: 10, longest: 5 });
  });
});
