import { expect, test } from 'vitest';
import { DOWNLOADED_LISTS } from '../../src/watchlists/catalogue.ts';
import type { Chapter } from './chapter.ts';
import { nameOf, rowSays } from './lists.ts';
import { onGithub } from './people.ts';
import { assess, audit, look, shows } from './screens.ts';
import { listedOnlyBy, serves } from './versions.ts';
import { wording } from './wording.ts';

export const upkeep: Chapter = stage => {
  test('every stored list is read through, and is whole', async () => {
    const options = await stage().openOptions();
    await options.press('button', wording('verify_start'));
    await shows(options, wording('verify_all'), 30_000);
    const sums = await options.evaluate(
      () => [...document.querySelectorAll('.verified code')].map(({ textContent }) => textContent),
      null,
    );
    expect(sums.length).toBeGreaterThanOrEqual(DOWNLOADED_LISTS.length);
    for (const sum of sums) expect(sum).toMatch(/^[0-9a-f]{64}$/);
    await audit(stage(), options, 'options: lists are whole');
  });

  test('a list that is switched off is not searched, and says so; it is again once it is on', async () => {
    const label = `${wording('list_switch')} ${nameOf('ch-seco')}`;
    const options = await stage().openOptions();
    await rowSays(options, 'ch-seco', wording('list_state_ready'));
    await options.press('checkbox', label);
    await rowSays(options, 'ch-seco', wording('list_state_off'));
    await audit(stage(), options, 'options: a list off');
    const page = onGithub(stage().world, listedOnlyBy('ch-seco', 'off'));
    const { screen } = await assess(stage(), page, 'nothing-found');
    expect(screen.text).not.toContain('7001');
    await options.press('checkbox', label);
    await rowSays(options, 'ch-seco', wording('list_state_ready'));
    await serves(stage(), 'ch-seco', 'on-again');
    const { text } = await look(options);
    expect(text).not.toContain(wording('list_state_off'));
  });
};
