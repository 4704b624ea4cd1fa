import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { savedFile } from './form.ts';
import { onGithub, TWO_NAMES } from './people.ts';
import { assess, audit, shows } from './screens.ts';
import { wording } from './wording.ts';

const NOTES = 'Asked which name is the legal one. Answer is due on Friday.';
const REPORT = 'extension/report/index.html';

/** Writes into the notes, and leaves the field, as a hand would. */
async function write(report: Tab, text: string): Promise<void> {
  await report.evaluate(words => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('There is no field for notes.');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
  }, text);
}

export const reports: Chapter = stage => {
  test('the report of a candidate keeps notes, is saved as one page and as data, and is opened again', async () => {
    const { page } = await assess(stage(), onGithub(stage().world, TWO_NAMES), 'ask');
    const report = await stage().driver.openScreen(`${REPORT}?tab=${page.id}`);
    const { text } = await shows(report, TWO_NAMES.name);
    expect(text).toContain(wording('report_unchecked'));
    expect(text).toContain('Marcus Oyelaran');
    await audit(stage(), report, 'report');

    await write(report, NOTES);
    await shows(report, wording('report_notes_kept'));
    await report.close();
    const later = await stage().driver.openScreen(`${REPORT}?tab=${page.id}`);
    await until(
      'the notes, kept',
      () => later.evaluate(() => document.querySelector('textarea')?.value, null),
      value => value === NOTES,
    );

    const saved = await savedFile(later, () => later.press('button', wording('report_save_page')));
    expect(saved.name).toMatch(/^countersign-report-\d{4}-\d\d-\d\d\.html$/);
    expect(saved.text).toContain("default-src 'none'");
    expect(saved.text).toContain(NOTES);
    expect(saved.text).not.toMatch(/<script|<button|<input|<link/);
    const data = await savedFile(later, () => later.press('button', wording('report_save_data')));
    expect(data.name).toMatch(/^countersign-report-\d{4}-\d\d-\d\d\.json$/);
    await later.close();

    const file = join(mkdtempSync(join(tmpdir(), 'report-')), data.name);
    writeFileSync(file, data.text);
    const opened = await stage().driver.openScreen(REPORT);
    await shows(opened, wording('report_none'));
    await opened.chooseFiles([file], '.open-report');
    const read = await shows(opened, wording('report_opened', data.name));
    expect(read.text).toContain(NOTES);
    await audit(stage(), opened, 'report: opened');
    await opened.close();
  });

  test('a tab that shows no candidate any more has a designed page', async () => {
    const { page } = await assess(stage(), onGithub(stage().world, TWO_NAMES), 'ask');
    const { id } = page;
    await page.goto('about:blank');
    const report = await stage().driver.openScreen(`${REPORT}?tab=${id}`);
    await shows(report, wording('report_gone'));
    await audit(stage(), report, 'report: gone');
    await report.close();
  });
};
