import { expect, test } from 'vitest';
import { audit, assess, look, shows } from './screens.ts';
import { kim, onGithub } from './people.ts';
import { refreshInVain } from './lists.ts';
import type { Chapter } from './chapter.ts';
import { wording } from './wording.ts';

export const firstInstall: Chapter = stage => {
  test('the starter list serves before anything was downloaded', async () => {
    const { world } = stage();
    world.setFault({ kind: 'offline' });
    const url = onGithub(world, kim('kim-on-first-day', 'Kim Sang Man', '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).toContain('43377');
    expect(screen.text).toContain(wording('list_starter_only'));
  });

  test('the options page says that only the starter list is there', async () => {
    const options = await stage().openOptions();
    await shows(options, wording('list_state_starter'));
    const { text } = await look(options);
    expect(text).toContain(wording('list_state_missing'));
    expect(text).not.toContain(wording('list_state_ready'));
    await audit(stage(), options, 'options: first install');
  });

  test('a refresh offline says so, and the starter list serves on', async () => {
    const { world } = stage();
    const options = await stage().openOptions();
    await refreshInVain(options, 'refresh_failed_offline');
    await audit(stage(), options, 'options: offline');
    const url = onGithub(world, kim('kim-still-offline', 'Kim Sang Man', '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).toContain(wording('list_starter_only'));
  });
};
