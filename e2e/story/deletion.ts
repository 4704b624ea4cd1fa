import { expect, test } from 'vitest';
import { kim, onGithub } from './people.ts';
import { assess, audit, shows } from './screens.ts';
import type { Chapter } from './chapter.ts';
import { wording } from './wording.ts';

export const deletion: Chapter = stage => {
  test('deletes the lists, the settings and what is kept of open tabs, after asking', async () => {
    const url = onGithub(stage().world, kim('kim-deleted', 'Kim Sang Man', '25 Apr 1965'));
    const { popup } = await assess(stage(), url, 'possible-match');

    const options = await stage().openOptions();
    await shows(options, wording('list_state_ready'));
    await options.press('button', wording('options_delete'));
    await shows(options, wording('delete_confirm'));
    await audit(stage(), options, 'options: asked before deleting');
    await options.press('button', wording('delete_yes'));
    await shows(options, wording('delete_done'));

    await shows(options, wording('list_state_missing'));
    // The keys are gone as well, and the log of changes.
    await shows(options, wording('list_state_keyless'));
    await shows(options, wording('changes_none'));
    const { text } = await shows(popup, wording('popup_none_title'));
    expect(text).not.toContain('43377');
  });

  test('afterwards the starter list serves as on the first day', async () => {
    const url = onGithub(stage().world, kim('kim-anew', 'Kim Sang Man', '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).toContain(wording('list_starter_only'));
  });
};
