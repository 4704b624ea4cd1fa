import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubPage, githubUrl } from '../../scripts/demo/layouts/github.ts';
import type { DemoPerson } from '../../scripts/demo/person.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { savedFile } from './form.ts';
import { onGithub, TWO_NAMES } from './people.ts';
import { badgeSet, look, shows } from './screens.ts';
import type { Stage } from './stage.ts';
import { wording, type MessageKey } from './wording.ts';

const REPORT = 'extension/report/index.html';
const MARKUP = `<script>window.ran=1</script><img src="https://evil.example/x" onerror="window.ran=1"></style></title>"'&amp;`;
/** Markup wherever a page can hold text, and a name that would turn round what stands behind it. */
const EVIL: DemoPerson = {
  ...{ name: `Mina \u202e${MARKUP}`, slug: 'mina-evil', about: `My name is Tomas Brandt. ${MARKUP}` },
  ...{ location: `\u202ePorto ${MARKUP}`, organisation: MARKUP, skills: [MARKUP] },
};

/** Files that are no report, with what is said of each. */
const NO_REPORTS: readonly (readonly [what: string, content: string | Buffer, said: MessageKey])[] = [
  ['nothing', '', 'report_bad_not_a_report'],
  ['Latin-1', Buffer.from('{"name":"Zo\u00eb"', 'latin1'), 'report_bad_not_a_report'],
  ['nested without end', '['.repeat(5_000_000), 'report_bad_not_a_report'],
  ['too large', ' '.repeat(50_000_000), 'report_bad_too_long'],
  ['another version', '{"format":"countersign-report","version":99}', 'report_bad_other_version'],
  [
    'keys of objects',
    '{"format":"countersign-report","version":1,"__proto__":{"ran":1}}',
    'report_bad_damaged',
  ],
];

/** What wants to be data, and is none. */
const NO_DATA: readonly (string | Buffer)[] = [
  '',
  '[]',
  '{"format":"countersign-data","version":1,"__proto__":{"settings":{}},"constructor":{"prototype":{"ran":1}}}',
  '['.repeat(20_000_000),
  Buffer.from('{"reviewer":"Zo\u00eb"', 'latin1'),
];

/** Whether anything a page or a file holds was run, in this tab. */
function ran(tab: Tab): Promise<boolean> {
  return tab.evaluate(
    () => 'ran' in globalThis || 'ran' in {} || document.querySelector('main img') !== null,
    null,
  );
}

/** What a page has loaded besides the icon every browser asks its host for. */
async function loaded(tab: Tab): Promise<readonly string[]> {
  const all = await tab.evaluate(
    () => performance.getEntriesByType('resource').map(({ name }) => name),
    null,
  );
  return all.filter(name => !name.endsWith('/favicon.ico'));
}

async function opened(stage: Stage, path: string, text: string): Promise<Tab> {
  const screen = await stage.openScreen(path);
  await shows(screen, text);
  return screen;
}

export const hostileScreens: Chapter = stage => {
  test('markup in every field is text on every screen, and in the page that is saved', async () => {
    const page = await stage().openPage(onGithub(stage().world, EVIL));
    await badgeSet(stage(), page);
    for (const screen of ['popup', 'next', 'report']) {
      const tab = await opened(stage(), `extension/${screen}/index.html?tab=${page.id}`, MARKUP);
      await look(tab);
      expect(await ran(tab)).toBe(false);
      expect(await tab.evaluate(() => document.title, null)).not.toContain('\u202e');
    }
    const report = await opened(stage(), `${REPORT}?tab=${page.id}`, MARKUP);
    const { text } = await savedFile(report, () => report.press('button', wording('report_save_page')));
    const url = githubUrl({ name: 'Saved', slug: 'saved-report' });
    stage().world.serve(url, text.replace(/<meta http-equiv[^>]*>/, ''), 'open');
    // Without its own policy, in a page that may run and load anything.
    const saved = await stage().openPage(url);
    await shows(saved, MARKUP);
    expect(await ran(saved)).toBe(false);
    expect(await loaded(saved)).toEqual([]);
    expect(
      await saved.evaluate(() => document.querySelectorAll('script, img, link, iframe').length, null),
    ).toBe(0);
  });

  test('a file that is no report is one sentence, and leaves the report that is shown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-reports-'));
    try {
      const page = await stage().openPage(onGithub(stage().world, { ...TWO_NAMES, slug: 'no-reports' }));
      await badgeSet(stage(), page);
      const report = await opened(stage(), `${REPORT}?tab=${page.id}`, TWO_NAMES.name);
      for (const [what, content, said] of NO_REPORTS) {
        const file = join(folder, `${what}.json`);
        writeFileSync(file, content);
        await report.chooseFiles([file], '.open-report');
        const { text } = await shows(report, wording(said));
        expect(text).toContain(TWO_NAMES.name);
        expect(await ran(report)).toBe(false);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a file that is no data is one sentence, and changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-data-'));
    try {
      for (const [place, content] of NO_DATA.entries()) {
        const file = join(folder, `${place}.json`);
        writeFileSync(file, content);
        const options = await stage().openOptions();
        await shows(options, wording('data_import'));
        await options.chooseFiles([file], '.data-import');
        await shows(options, wording('data_not_imported'));
        expect(await ran(options)).toBe(false);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a full session has room for the page that is open', async () => {
    const { world } = stage();
    const before = await stage().openPage(onGithub(world, { ...TWO_NAMES, slug: 'read-before' }));
    await badgeSet(stage(), before);
    const options = await stage().openOptions();
    await fillSession(options);
    const page = await stage().openPage(onGithub(world, { ...TWO_NAMES, slug: 'read-when-full' }));
    await badgeSet(stage(), page);
    await opened(stage(), `extension/popup/index.html?tab=${page.id}`, TWO_NAMES.name);
    await opened(stage(), `${REPORT}?tab=${page.id}`, TWO_NAMES.name);
    await until(
      'no badge of what was forgotten',
      () => stage().driver.badge(before),
      ({ text }) => text === '',
    );
    await opened(stage(), `extension/popup/index.html?tab=${before.id}`, wording('popup_none_title'));
    await emptySession(options);
  });

  test('another language is in the titles of the screens that are open', async () => {
    const page = await stage().openPage(onGithub(stage().world, { ...TWO_NAMES, slug: 'languages' }));
    await badgeSet(stage(), page);
    const options = await stage().openOptions();
    const screens: Tab[] = [];
    for (const each of ['popup', 'next', 'report']) {
      screens.push(await stage().openScreen(`extension/${each}/index.html?tab=${page.id}`));
    }
    const titles = (): Promise<readonly string[]> =>
      Promise.all(screens.map(screen => screen.evaluate(() => document.title, null)));
    const before = await until(
      'titles that name nobody',
      titles,
      all =>
        all[0]?.startsWith(wording('state_ask')) === true &&
        all.every(title => !['', 'Countersign'].includes(title) && !title.includes(TWO_NAMES.name)),
    );
    await options.click('#language input[value="ja"]');
    await until('titles in Japanese', titles, all => all.every((title, place) => title !== before[place]));
    await options.click('#language input[value=""]');
    await until('the titles there were', titles, all => String(all) === String(before));
  });

  test('a page that enlarges itself has its mark beside the name', async () => {
    const person = { ...TWO_NAMES, slug: 'enlarged' };
    const html = (): string =>
      githubPage(person, new Date()).replace('</head>', '<style>html { zoom: 1.5 }</style></head>');
    stage().world.serve(githubUrl(person), html);
    const page = await stage().openPage(githubUrl(person));
    await until(
      'the mark behind the name',
      () => page.evaluate(isBehindName, null),
      is => is,
    );
  });
};

/** Runs in the page: the mark is in the line of the name, and as large as on any page. */
function isBehindName(): boolean {
  const host = document.querySelector('body ~ div');
  const name = document.querySelector('h1 [itemprop="additionalName"]')?.getBoundingClientRect();
  if (!host || !name) return false;
  const middle = (name.top + name.bottom) / 2;
  const isMark = (x: number): boolean => document.elementFromPoint(x, middle) === host;
  return isMark(name.right + 20) && !isMark(name.right + 40);
}

/** Fills the session with what belongs to nobody, to the last bytes. */
async function fillSession(options: Tab): Promise<void> {
  await options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    interface Api {
      readonly storage: { readonly session: { readonly set: (values: object) => Promise<void> } };
    }
    const session = (browser ?? chrome)?.storage.session;
    for (const size of [1_000_000, 50_000, 2_000]) {
      for (let each = 0; each < 30; each += 1) {
        const isFull = await session?.set({ [`filling-${size}-${each}`]: 'x'.repeat(size) }).then(
          () => false,
          () => true,
        );
        if (isFull) break;
      }
    }
  }, null);
}

async function emptySession(options: Tab): Promise<void> {
  await options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    interface Api {
      readonly storage: {
        readonly session: {
          readonly get: (keys: null) => Promise<object>;
          readonly remove: (keys: readonly string[]) => Promise<void>;
        };
      };
    }
    const session = (browser ?? chrome)?.storage.session;
    const keys = Object.keys((await session?.get(null)) ?? {});
    await session?.remove(keys.filter(key => key.startsWith('filling-')));
  }, null);
}
