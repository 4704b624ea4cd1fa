import { expect, test } from 'vitest';
import { personalPage, personalUrl } from '../../scripts/demo/layouts/personal.ts';
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

  test('a page the browser does not let it read is not read, and the popup says so', async () => {
    const owner = { name: 'Noor Haddad', slug: 'noor-as-shipped', location: 'Tunis, Tunisia' };
    stage().world.serve(personalUrl(owner), personalPage(owner));
    const page = await stage().openPage(personalUrl(owner));
    const popup = await stage().openPopup(page);
    await popup.press('button', wording('check_page'));
    await shows(popup, wording('check_refused'));
    await audit(stage(), popup, 'popup: refused');
  });
};
