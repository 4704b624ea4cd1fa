import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import { fill, isOn, savedFile, turn } from './form.ts';
import { audit, look, shows } from './screens.ts';
import type { Chapter } from './chapter.ts';
import { wording } from './wording.ts';

/** Where the file with the user's data is chosen. */
const DATA_FILE = '.data-import';

/** Five languages are looked at one by one, which takes a busy machine its time. */
const PATIENT = { timeout: 240_000 };

/** A message in another language, as its file has it. */
function inLanguage(language: string, key: string): string {
  const file = readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
  const messages = JSON.parse(file) as Readonly<Record<string, { readonly message: string }>>;
  return messages[key]?.message ?? '';
}

async function choose(options: Tab, language: string): Promise<void> {
  await options.click(`#language input[value="${language}"]`);
}

async function shownParts(options: Tab): Promise<readonly string[]> {
  return await options.evaluate(
    () => [...document.querySelectorAll('.part')].filter(part => part.checkVisibility()).map(({ id }) => id),
    null,
  );
}

export const settings: Chapter = stage => {
  test('a setting is found by the words it is explained with', async () => {
    const options = await stage().openOptions();
    await shows(options, wording('site_read', 'GitHub'));
    await fill(options, wording('options_search'), 'pronouns');
    await shows(options, wording('options_search_found', '1'));
    expect(await shownParts(options)).toEqual(['kept']);
    await audit(stage(), options, 'options: a search');
    await fill(options, wording('options_search'), 'zzzz');
    await shows(options, wording('options_search_none'));
    await audit(stage(), options, 'options: a search in vain');
    await options.press('button', wording('options_search_clear'));
    expect((await shownParts(options)).length).toBeGreaterThan(10);
  });

  test('another language is spoken at once, by every screen, and the browser’s again', PATIENT, async () => {
    const options = await stage().openOptions();
    const other = await stage().openForm();
    await shows(options, wording('options_language_about'));
    for (const language of ['de', 'fr', 'es', 'ko', 'ja']) {
      await choose(options, language);
      await shows(options, inLanguage(language, 'options_title'));
      await shows(other, inLanguage(language, 'enter_candidate'));
      await until(
        `the language of the page: ${language}`,
        () => other.evaluate(() => document.documentElement.lang, null),
        spoken => spoken.startsWith(language),
      );
    }
    await audit(stage(), options, 'options: another language');
    await stage().driver.stopBackground();
    const later = await stage().openOptions();
    await shows(later, inLanguage('ja', 'options_title'));
    await choose(later, '');
    await shows(later, wording('options_title'));
    await shows(options, wording('options_title'));
  });

  test('the user’s data goes out as one file, and comes in whole or not at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-data-'));
    try {
      const options = await stage().openOptions();
      const github = wording('site_read', 'GitHub');
      await turn(options, github, true);
      const file = await savedFile(options, () => options.press('button', wording('data_export')));
      expect(file.name).toMatch(/^countersign-data-\d{4}-\d\d-\d\d\.json$/);
      expect(JSON.parse(file.text)).toMatchObject({ format: 'countersign-data', version: 1 });
      await turn(options, github, false);

      const [whole, half] = [join(folder, file.name), join(folder, 'half.json')];
      writeFileSync(whole, file.text);
      writeFileSync(half, file.text.slice(0, file.text.length / 2));
      await options.chooseFiles([half], DATA_FILE);
      await shows(options, wording('data_not_imported'));
      expect(await isOn(options, github)).toBe(false);
      await audit(stage(), options, 'options: a file that is no data');
      await options.chooseFiles([whole], DATA_FILE);
      await shows(options, wording('data_imported'));
      await until(
        'the switch as it was',
        () => isOn(options, github),
        on => on === true,
      );
      await audit(stage(), options, 'options: data that came in');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a name that was typed into the address bar is checked as the form opens', async () => {
    const options = await stage().openOptions();
    // No driver types into the address bar: this is what the background leaves for the form.
    await options.evaluate(async () => {
      type Api = {
        readonly storage: { readonly session: { readonly set: (values: object) => Promise<void> } };
      };
      const held = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
      const rest = { location: '', organisation: '', email: '', phone: '', birthDate: '' };
      const draft = { name: 'Mina Okafor', ...rest, check: true };
      await (held.browser ?? held.chrome).storage.session.set({ draft });
    }, null);
    const form = await stage().openForm();
    await until(
      'what came of the check',
      () => look(form),
      ({ state }) => state !== null && state !== 'form',
    );
    await shows(form, 'Mina Okafor');
    await audit(stage(), form, 'form: checked as it opened');
  });
};
