import { expect, test } from 'vitest';
import { githubPage, githubUrl } from '../../scripts/demo/layouts/github.ts';
import { until } from '../until.ts';
import { kim, onGithub, SHENYANG } from './people.ts';
import { assess, look } from './screens.ts';
import type { Chapter } from './chapter.ts';

export const navigation: Chapter = stage => {
  test('a new address drops the old assessment at once, and the new person is assessed', async () => {
    const { world, driver } = stage();
    const first = onGithub(world, kim('kim-before', 'Kim Sang Man', '25 Apr 1965'));
    const { page, popup } = await assess(stage(), first, 'possible-match');

    await page.evaluate(() => {
      history.pushState(null, '', '/orgs/nobody/people');
    }, null);
    await until(
      'the badge gone',
      () => driver.badge(page),
      ({ text }) => text === '',
    );
    const { text } = await until(
      'the popup without the old person',
      () => look(popup),
      screen => screen.state !== 'possible-match',
    );
    expect(text).not.toContain('43377');

    const next = { ...SHENYANG, slug: 'the-next-person' };
    await page.evaluate(
      ({ html, path }) => {
        history.pushState(null, '', path);
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        document.head.replaceWith(parsed.head);
        document.body.replaceWith(parsed.body);
      },
      { html: githubPage(next, new Date()), path: new URL(githubUrl(next)).pathname },
    );
    const screen = await until(
      'the new person',
      () => look(popup),
      ({ state }) => state === 'nothing-found',
    );
    expect(screen.text).toContain(next.name);
  });
};
