import { expect, test } from 'vitest';
import { PUBLISHER, PUBLISHER_FILES } from '../world/hosts.ts';
import { counted, refreshToTheEnd, rowSays } from './lists.ts';
import { kim, onGithub } from './people.ts';
import { assess, audit } from './screens.ts';
import type { Chapter } from './chapter.ts';
import { wording } from './wording.ts';

export const refreshing: Chapter = stage => {
  test('shows how far it is, follows the redirect, and ends with the new list in use', async () => {
    const { world } = stage();
    const { files } = world.published('ofac-sdn');
    const size = files.get('SDN.CSV')?.length ?? 0;
    world.setFault('ofac-sdn', { kind: 'slow', bytesPerSecond: size / 2 });
    const { options, progress } = await refreshToTheEnd(stage());
    world.mend();

    expect(progress.length).toBeGreaterThan(2);
    for (const file of files.keys()) {
      expect(world.visits).toContainEqual({
        host: PUBLISHER,
        path: `/api/PublicationPreview/exports/${file}`,
      });
      expect(world.visits).toContainEqual({ host: PUBLISHER_FILES, path: `/Published/${file}` });
    }
    await audit(stage(), options, 'options: after the refresh');
  });

  test('the table then says how large and how old the list is', async () => {
    const { world } = stage();
    const options = await stage().openOptions();
    const { text } = await rowSays(options, 'ofac-sdn', counted(world.published('ofac-sdn').entries));
    expect(text).toContain(wording('list_state_ready'));
    expect(text).toMatch(/(25 Jun|Jun 25|25 June|June 25),? 2024/);
  });

  test('a page is then compared with the whole list', async () => {
    const url = onGithub(stage().world, kim('kim-after-refresh', 'Kim Sang Man', '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).toContain('43377');
    expect(screen.text).not.toContain(wording('list_starter_only'));
  });
};
