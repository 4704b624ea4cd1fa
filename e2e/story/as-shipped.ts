import { expect, test } from 'vitest';
import type { Chapter } from './chapter.ts';
import { askFor, failsWith, rowSays } from './lists.ts';
import { audit, shows } from './screens.ts';
import { wording } from './wording.ts';

/** The build as it goes to the stores: all hosts but OFAC's have to be allowed first. */
export const asShipped: Chapter = stage => {
  test('the page says that the browser will ask', async () => {
    const options = await stage().openOptions();
    await rowSays(options, 'un', wording('list_state_missing'));
    await shows(options, wording('refresh_all_permission'));
    await audit(stage(), options, 'options: hosts are not allowed yet');
  });

  test('without permission nothing is asked of the publisher, and the list says why', async () => {
    const options = await stage().openOptions();
    await rowSays(options, 'un', wording('list_state_missing'));
    const since = Date.now();
    await askFor(options, 'un');
    await failsWith(options, 'un', since, 'refresh_failed_no_permission');
    await audit(stage(), options, 'options: no permission');
    expect(stage().world.visits).toEqual([]);
  });
};
