import { expect, test } from 'vitest';
import { DOWNLOADED_LISTS, watchlist } from '../../src/watchlists/catalogue.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import { LISTED_ONLY_BY } from '../world/list-files.ts';
import { KEYS } from '../world/publisher.ts';
import type { Chapter } from './chapter.ts';
import { fill } from './form.ts';
import { counted, nameOf, refreshInVain, rowOf, rowSays } from './lists.ts';
import { audit, look } from './screens.ts';
import { serves } from './versions.ts';
import { wording, type MessageKey } from './wording.ts';

/** Nine lists one after another, on a machine that runs two browsers at once. */
const ALL_LISTS_MS = 180_000;

/** Every list is fetched, those that need a key with theirs. */
export const allLists: Chapter = stage => {
  test('keys are entered, and never shown again', async () => {
    const options = await stage().openOptions();
    await enterKey(options, 'kr-kofiu', 'key_law_go_kr', KEYS.lawGoKr);
    const again = await stage().openOptions();
    await enterKey(again, 'opensanctions', 'key_opensanctions', KEYS.opensanctions);
    const { text } = await look(again);
    expect(text).not.toContain(KEYS.opensanctions);
    await audit(stage(), again, 'options: keys');
  });

  test(
    'one press fetches every official list, and each row counts what the file holds',
    async () => {
      const { world } = stage();
      const options = await stage().openOptions();
      await options.press('button', wording('refresh_all_first'));
      await allEnd(options, ['refresh_done', 'refresh_unchanged']);
      for (const { id } of DOWNLOADED_LISTS) {
        const row = await rowSays(options, id, counted(world.published(id).entries));
        expect(row.text).toContain(wording('list_state_ready'));
      }
      await audit(stage(), options, 'options: all lists');
    },
    ALL_LISTS_MS,
  );
};

export const officialLists: Chapter = stage => {
  test('a list that needs a key is not asked for without it; a wrong key is refused with one sentence', async () => {
    const options = await stage().openOptions();
    await rowSays(options, 'kr-kofiu', wording('list_state_keyless'));
    await enterKey(options, 'kr-kofiu', 'key_law_go_kr', 'not-the-key');
    await refreshInVain(options, 'kr-kofiu', 'refresh_failed_no_key');
    await audit(stage(), options, 'options: a wrong key');
    await options.press('button', wording('key_forget'));
    await rowSays(options, 'kr-kofiu', wording('list_state_keyless'));
    expect(stage().world.visits.filter(({ host }) => host === 'delivery.opensanctions.com')).toEqual([]);
  });

  test('304 to a first question is no list', async () => {
    stage().world.setFault('au-dfat', { kind: 'not-modified' });
    const options = await stage().openOptions();
    await refreshInVain(options, 'au-dfat', 'refresh_failed_http_error');
    stage().world.mend();
  });

  allLists(stage);

  test.each(Object.keys(LISTED_ONLY_BY))('somebody who is on %s alone is found', async list => {
    const { screen } = await serves(stage(), list, `only-on-${list}`);
    expect(screen.text).toContain(nameOf(list));
  });

  test(
    'a second press asks again, and every list is said to be unchanged',
    async () => {
      const { world } = stage();
      // Where the marker tells that nothing changed, the list is left where it is.
      const downloads = (): number =>
        world.visits.filter(({ path }) => /\/content$|lawService\.do$/.test(path)).length;
      const before = downloads();
      const options = await stage().openOptions();
      await options.press('button', wording('refresh_all'));
      await allEnd(options, ['refresh_unchanged']);
      expect(downloads()).toBe(before);
      for (const { id } of DOWNLOADED_LISTS) {
        await rowSays(options, id, counted(stage().world.published(id).entries));
      }
    },
    ALL_LISTS_MS,
  );
};

async function enterKey(options: Tab, list: string, label: MessageKey, key: string): Promise<void> {
  await options.press('button', wording('key_enter_of', nameOf(list)));
  await fill(options, wording(label), key);
  await options.press('button', wording('key_save'));
  await rowSays(options, list, wording('key_given'));
}

/** Waits until every downloaded list has ended in one of these ways. */
async function allEnd(options: Tab, ends: readonly MessageKey[]): Promise<void> {
  const wanted = ends.map(end => wording(end));
  await until(
    `the end of all lists: ${ends.join(' or ')}`,
    async () => {
      const open: string[] = [];
      for (const { id } of DOWNLOADED_LISTS) {
        const status = (await rowOf(options, id))?.status ?? '';
        if (!wanted.includes(status)) open.push(`${watchlist(id)?.shortTitle ?? id}: ${status}`);
      }
      return open;
    },
    open => open.length === 0,
    ALL_LISTS_MS - 5_000,
  );
}
