import { expect, test } from 'vitest';
import type { Fault } from '../world/publisher.ts';
import { refreshInVain, refreshToTheEnd } from './lists.ts';
import { kim, onGithub } from './people.ts';
import { assess, audit, look } from './screens.ts';
import type { Stage } from './stage.ts';
import type { Chapter } from './chapter.ts';
import { wording, type MessageKey } from './wording.ts';

const FAULTS: readonly (readonly [string, Fault, MessageKey])[] = [
  ['a download that ends early', { kind: 'truncated' }, 'refresh_failed_truncated'],
  ['a connection that breaks half-way', { kind: 'cut-off' }, 'refresh_failed_truncated'],
  ['a notice page instead of the list', { kind: 'html' }, 'refresh_failed_not_a_list'],
  ['a server error', { kind: 'status', status: 500 }, 'refresh_failed_http_error'],
  ['no connection', { kind: 'offline' }, 'refresh_failed_offline'],
];

export const faults: Chapter = stage => {
  test.each(FAULTS)(
    '%s: one clear sentence, and the last good list serves on',
    async (what, fault, sentence) => {
      stage().world.setFault(fault);
      const options = await stage().openOptions();
      await refreshInVain(options, sentence);
      await audit(stage(), options, `options: ${what}`);
      stage().world.setFault(null);
      await lastGoodListServes(stage(), `kim-${fault.kind}`);
    },
  );

  test('a redirect to a strange host: nothing is asked of it, one clear sentence', async () => {
    stage().world.setFault({ kind: 'wrong-host' });
    const options = await stage().openOptions();
    // The extension's own policy refuses the redirect before a connection is made, and the program may only be
    // told that the download failed: either sentence is true.
    await refreshInVain(options, 'refresh_failed_wrong_host', 'refresh_failed_offline');
    stage().world.setFault(null);
    expect(stage().world.foreign).toEqual([]);
    await lastGoodListServes(stage(), 'kim-wrong-host');
  });

  test('a full disk: one clear sentence, and the last good list serves on', async context => {
    const { driver } = stage();
    const { fillDisk } = driver.special;
    if (fillDisk === undefined) {
      console.log(
        'skipped: a full disk (Firefox offers no way to reach into the event page of an extension)',
      );
      context.skip();
      return;
    }
    const options = await stage().openOptions();
    await fillDisk();
    await refreshInVain(options, 'refresh_failed_disk_full');
    await driver.stopBackground();
    await lastGoodListServes(stage(), 'kim-disk-full');
  });

  test('once the troubles are over, a refresh works again', async () => {
    const options = await stage().openOptions();
    await refreshToTheEnd(options);
    const { text } = await look(options);
    expect(text).not.toContain(wording('refresh_failed_offline'));
  });
};

async function lastGoodListServes(stage: Stage, slug: string): Promise<void> {
  const url = onGithub(stage.world, kim(slug, 'Kim Sang Man', '25 Apr 1965'));
  const { screen } = await assess(stage, url, 'possible-match');
  expect(screen.text).toContain('43377');
  expect(screen.text).not.toContain(wording('list_starter_only'));
}
