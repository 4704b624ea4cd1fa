import { expect, test } from 'vitest';
import { PUBLISHER, PUBLISHER_FILES } from '../world/hosts.ts';
import { kim, onGithub } from './people.ts';
import { refreshToTheEnd } from './lists.ts';
import { assess, audit, shows } from './screens.ts';
import type { Chapter } from './chapter.ts';
import { wording } from './wording.ts';

export const refreshing: Chapter = stage => {
  test('shows how far it is, follows the redirect, and ends with the new list in use', async () => {
    const { world, lists } = stage();
    const size = lists.files.get('SDN.CSV')?.length ?? 0;
    world.setFault({ kind: 'slow', bytesPerSecond: size / 2 });
    const options = await stage().openOptions();
    const progress = await refreshToTheEnd(options);
    world.setFault(null);

    expect(progress.length).toBeGreaterThan(2);
    for (const file of lists.files.keys()) {
      expect(world.visits).toContainEqual({
        host: PUBLISHER,
        path: `/api/PublicationPreview/exports/${file}`,
      });
      expect(world.visits).toContainEqual({ host: PUBLISHER_FILES, path: `/Published/${file}` });
    }
    await audit(stage(), options, 'options: after the refresh');
  });

  test('the table then says how large and how old the list is', async () => {
    const { lists } = stage();
    const options = await stage().openOptions();
    await shows(options, wording('list_state_ready'));
    await shows(options, new Intl.NumberFormat('en').format(lists.entries));
    const { text } = await shows(options, '2024');
    expect(text).toMatch(/25 Jun|Jun 25|25 June|June 25/);
  });

  test('a page is then compared with the whole list', async () => {
    const url = onGithub(stage().world, kim('kim-after-refresh', 'Kim Sang Man', '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).toContain('43377');
    expect(screen.text).not.toContain(wording('list_starter_only'));
  });
};
