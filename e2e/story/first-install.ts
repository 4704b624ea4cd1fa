import { expect, test } from 'vitest';
import { audit, assess } from './screens.ts';
import { kim, onGithub } from './people.ts';
import { refreshInVain, rowSays } from './lists.ts';
import type { Chapter } from './chapter.ts';
import { wording } from './wording.ts';

export const firstInstall: Chapter = stage => {
  test('the starter list serves before anything was downloaded', async () => {
    const { world } = stage();
    world.setFault('ofac-sdn', { kind: 'offline' });
    const url = onGithub(world, kim('kim-on-first-day', 'Kim Sang Man', '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).toContain('43377');
    expect(screen.text).toContain(wording('list_starter_only'));
  });

  test('the options page says that only the starter list is there', async () => {
    const options = await stage().openOptions();
    await rowSays(options, 'starter', wording('list_state_starter'));
    await rowSays(options, 'ofac-sdn', wording('list_state_missing'));
    await audit(stage(), options, 'options: first install');
  });

  test('a refresh offline says so, and the starter list serves on', async () => {
    const { world } = stage();
    const options = await stage().openOptions();
    await refreshInVain(options, 'ofac-sdn', 'refresh_failed_offline');
    await audit(stage(), options, 'options: offline');
    const url = onGithub(world, kim('kim-still-offline', 'Kim Sang Man', '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).toContain(wording('list_starter_only'));
    world.mend();
  });
};
