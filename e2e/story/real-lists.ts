import { expect, test } from 'vitest';
import { realLists } from '../world/real-files.ts';
import type { Chapter } from './chapter.ts';
import { fill } from './form.ts';
import { counted, nameOf, refreshToTheEnd, rowSays } from './lists.ts';
import { kim, onGithub } from './people.ts';
import { assess, audit, shows } from './screens.ts';
import { wording } from './wording.ts';

const real = realLists();

/** The publishers' own files, once: everything else is told with small ones. */
export const completeLists: Chapter = stage => {
  test.for(['ofac-sdn', 'ofac-non-sdn', 'un', 'au-dfat'])(
    'the complete file of %s: as many entries as it holds',
    async (list, context) => {
      const published = real.lists.get(list);
      if (published === undefined) {
        console.log(`skipped: the complete file of ${list} (none here)`);
        context.skip();
        return;
      }
      stage().world.publish(list, (list === 'un' ? real.olderUn : undefined) ?? published);
      const { entries } = stage().world.published(list);
      const { options } = await refreshToTheEnd(stage(), list);
      await rowSays(options, list, counted(entries));
    },
  );

  test('two real versions of the UN’s list: what came, went and changed', async context => {
    const newest = real.lists.get('un');
    if (newest === undefined || real.olderUn === undefined) {
      console.log('skipped: two complete versions of the UN list (not here)');
      context.skip();
      return;
    }
    stage().world.publish('un', newest);
    const { options } = await refreshToTheEnd(stage(), 'un');
    await rowSays(options, 'un', counted(newest.entries));
    await fill(options, wording('changes_list'), nameOf('un'));
    for (const what of ['change_added', 'change_removed', 'change_changed'] as const) {
      await shows(options, wording(what));
    }
    await audit(stage(), options, 'options: changes between two real lists');
  });

  test('a listed person is found in the complete list', async context => {
    if (!real.lists.has('ofac-sdn')) {
      console.log('skipped: somebody on the complete OFAC list (not here)');
      context.skip();
      return;
    }
    const url = onGithub(stage().world, kim('kim-in-the-whole-list', 'Kim Sang Man', '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).toContain('43377');
  });
};
