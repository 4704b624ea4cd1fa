import { expect, test } from 'vitest';
import { until } from '../until.ts';
import { person, type Party } from '../world/fillers/parties.ts';
import type { Chapter } from './chapter.ts';
import { fill, savedFile } from './form.ts';
import { nameOf, refreshToTheEnd } from './lists.ts';
import { onGithub } from './people.ts';
import { assess, audit, look, shows } from './screens.ts';
import { bringOut, profileOf } from './versions.ts';
import { wording } from './wording.ts';

/** On no list until the UN lists her. */
const NEWS: Party = {
  ...person('Ondine', 'Fairweather', { year: 1979, month: 10, day: 5 }, 'Ondina Fairwether'),
  number: 7002,
};

export const kept: Chapter = stage => {
  test('a candidate whom nobody lists is kept, on the user’s word alone', async () => {
    const url = onGithub(stage().world, profileOf(NEWS, 'ondine-fairweather'));
    const { popup } = await assess(stage(), url, 'nothing-found');
    const options = await stage().openOptions();
    await shows(options, wording('kept_none'));
    await popup.press('button', wording('keep_button'));
    await shows(popup, wording('keep_duty'));
    await audit(stage(), popup, 'popup: keeping');
    await popup.press('button', wording('keep_do'));
    await shows(popup, wording('kept_forget'));
    await audit(stage(), popup, 'popup: kept');
    const later = await stage().openOptions();
    await shows(later, NEWS.name);
    await audit(stage(), later, 'options: a kept candidate');
  });

  test('a list that names them is news: on the toolbar, in the list, with what changed', async () => {
    bringOut(stage(), 'un', [NEWS]);
    const { options } = await refreshToTheEnd(stage(), 'un');
    await until(
      'the badge with news',
      () => stage().driver.badge(options),
      ({ title }) => title.includes(wording('kept_badge', '1')),
    );
    const later = await stage().openOptions();
    await shows(later, wording('kept_met'));
    await audit(stage(), later, 'options: news of a kept candidate');
    await later.press('button', wording('kept_seen_of', NEWS.name));
    await until(
      'no news any more',
      () => stage().driver.badge(later),
      ({ title }) => !title.includes(wording('kept_badge', '1')),
    );
  });

  test('the change log says what the refresh added, and is searched', async () => {
    const options = await stage().openOptions();
    await shows(options, wording('change_added'));
    await audit(stage(), options, 'options: the change log');
    await fill(options, wording('changes_list'), nameOf('un'));
    await fill(options, wording('changes_text'), 'ondine');
    await until(
      'one change',
      () => changesShown(options),
      ([first, ...others]) => others.length === 0 && first?.includes(NEWS.name) === true,
    );
    await fill(options, wording('changes_text'), 'nobody of this name');
    await shows(options, wording('changes_none_found'));
    await audit(stage(), options, 'options: no change found');
  });

  test('a further version that changes one entry: before and after are in the log, and in its table', async () => {
    bringOut(stage(), 'un', [{ ...NEWS, alias: 'Undine Fairweather' }]);
    const { options } = await refreshToTheEnd(stage(), 'un');
    await fill(options, wording('changes_text'), 'undine');
    await until(
      'the changed entry',
      () => changesShown(options),
      ([first]) =>
        first?.includes(wording('change_changed')) === true && first.includes('Undine Fairweather'),
    );
    const { text } = await savedFile(options, () => options.press('button', wording('changes_export')));
    expect(text).toContain('Undine Fairweather');
    expect(text).toContain('Ondina Fairwether');
  });

  test('whoever is forgotten is gone', async () => {
    const options = await stage().openOptions();
    await shows(options, NEWS.name);
    await options.press('button', wording('kept_forget_of', NEWS.name));
    await shows(options, wording('kept_none'));
    const { text } = await look(options);
    expect(text).not.toContain(wording('kept_forget_of', NEWS.name));
  });
};

async function changesShown(options: Parameters<typeof look>[0]): Promise<readonly string[]> {
  return await options.evaluate(
    () =>
      [...document.querySelectorAll('.change-block > ul > li')].map(item =>
        item.textContent.replaceAll(/\s+/g, ' '),
      ),
    null,
  );
}
