import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { watchlist } from '../../src/watchlists/catalogue.ts';
import { invented } from '../world/list-files.ts';
import type { Chapter } from './chapter.ts';
import { dropFile, fill, savedFile } from './form.ts';
import { counted, nameOf, rowSays } from './lists.ts';
import { onGithub } from './people.ts';
import { assess, audit, shows } from './screens.ts';
import type { Stage } from './stage.ts';
import { bringOut, serves } from './versions.ts';
import { wording } from './wording.ts';

/** A list of a team: one person with a birth date, one with an address, and a cell a spreadsheet would run. */
const OWN_LIST = `Who;Born on;Mail address;Why
Ottoline Brackwater;1983-06-21;;Left after two weeks
Jasper Thistlewood;;jasper@thistlewood.example;"Sent a false ""degree"""
=HYPERLINK("https://bad.example";"Click");;;formula
`;

export const imports: Chapter = stage => {
  test('official files are recognised by their content, and said to be incomplete until all are there', async () => {
    const entries = bringOut(stage(), 'ofac-sdn');
    const saved = saveFiles(stage(), 'ofac-sdn', name => `copy of ${name.toLowerCase()}.txt`);
    const options = await stage().openOptions();
    await options.chooseFiles(saved.slice(0, 1));
    await shows(options, wording('import_missing'));
    await shows(options, 'ALT.CSV');
    await audit(stage(), options, 'options: files of a list are missing');
    await options.chooseFiles(saved.slice(1));
    await shows(options, wording('import_official', nameOf('ofac-sdn'), titleOf('ofac-sdn')));
    await options.press('button', wording('import_start'));
    await shows(options, wording('import_done', nameOf('ofac-sdn')), 45_000);
    await rowSays(options, 'ofac-sdn', counted(entries));
    await audit(stage(), options, 'options: files brought in');
  });

  test('an official file that is half as long is taken only when the user says so', async () => {
    const half = invented('un', 505).files.get('consolidated.xml') ?? Buffer.alloc(0);
    const [first] = [...stage().world.published('un').files.values()];
    expect(first?.length).toBeGreaterThan(0);
    const file = write(stage(), 'shorter.xml', shortened(half));
    const options = await stage().openOptions();
    await options.chooseFiles([file]);
    await shows(options, wording('import_official', nameOf('un'), titleOf('un')));
    await options.press('button', wording('import_start'));
    await shows(options, wording('import_shrunk'), 30_000);
    await audit(stage(), options, 'options: a shorter list is asked about');
    await options.press('button', wording('import_shrunk_no'));
    await serves(stage(), 'un', 'after-a-shorter-file');
  });

  test('a file that is no list is said to be none', async () => {
    const file = write(stage(), 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0]));
    const options = await stage().openOptions();
    await options.chooseFiles([file]);
    await shows(options, wording('import_unknown'));
    await audit(stage(), options, 'options: no list');
  });

  test('a table that is dropped on the page becomes the own list, by the columns one sees before', async () => {
    const options = await stage().openOptions();
    await dropFile(options, 'people to avoid.csv', OWN_LIST);
    await shows(options, wording('import_own', 'people to avoid.csv'));
    await shows(options, 'Jasper Thistlewood');
    await fill(options, wording('own_role_name'), 'Who');
    await fill(options, wording('own_role_birth_date'), 'Born on');
    await fill(options, wording('own_role_email'), 'Mail address');
    await fill(options, wording('own_role_note'), 'Why');
    await audit(stage(), options, 'options: columns of an own list');
    await options.press('button', wording('import_start'));
    await shows(options, wording('import_done', wording('list_own')), 30_000);
    await rowSays(options, 'own', wording('list_counts', '3', '3'));

    const { world } = stage();
    const born = { name: 'Ottoline Brackwater', slug: 'ottoline', about: 'Born 21 June 1983.' };
    const { screen } = await assess(stage(), onGithub(world, born), 'possible-match');
    expect(screen.text).toContain(wording('list_own'));
    const written = { name: 'J. T.', slug: 'jasper', about: 'Write to jasper@thistlewood.example.' };
    await assess(stage(), onGithub(world, written), 'possible-match');
  });

  test('the own list goes out again as a table whose cells no spreadsheet runs', async () => {
    const options = await stage().openOptions();
    await rowSays(options, 'own', wording('own_export'));
    const { name, text } = await savedFile(options, () => options.press('button', wording('own_export')));
    expect(name).toMatch(/\.csv$/);
    expect(text).toContain('Ottoline Brackwater');
    expect(text).toContain('1983-06-21');
    expect(text).toContain('Left after two weeks');
    expect(text).not.toMatch(/(^|[,;\n])"?=HYPERLINK/);
    const again = write(stage(), 'again.csv', Buffer.from(text));
    await options.chooseFiles([again]);
    await options.press('button', wording('import_start'));
    await shows(options, wording('import_done', wording('list_own')), 30_000);
    await rowSays(options, 'own', wording('list_counts', '3', '3'));
  });

  test('the own list is deleted after asking', async () => {
    const options = await stage().openOptions();
    await options.press('button', wording('own_delete'));
    await shows(options, wording('own_delete_confirm'));
    await options.press('button', wording('own_delete_yes'));
    await rowSays(options, 'own', wording('list_state_own_none'));
  });
};

function titleOf(list: string): string {
  return watchlist(list)?.title ?? list;
}

/** Saves what a publisher offers as files with names of somebody's own. Gives their paths. */
function saveFiles(stage: Stage, list: string, named: (official: string) => string): readonly string[] {
  return [...stage.world.published(list).files].map(([name, body]) => write(stage, named(name), body));
}

function write({ driver }: Stage, name: string, body: Buffer): string {
  const folder = resolve('test-output', 'import', driver.name);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, body);
  return file;
}

/** The same list with half of its entities. */
function shortened(xml: Buffer): Buffer {
  const [head = '', ...entities] = xml.toString('utf8').split('<ENTITY>');
  const [last = ''] = entities.slice(-1);
  const kept = entities.slice(0, Math.floor(entities.length / 2));
  return Buffer.from([head, ...kept, last].join('<ENTITY>'));
}
