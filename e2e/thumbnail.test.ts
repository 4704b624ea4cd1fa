import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../scripts/browsers.ts';
import { difference, stored, thumbnail } from './gallery/thumbnail.ts';

const FONT = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource/inter/files/inter-latin-400-normal.woff2'),
).toString('base64');

/** A screen such as ours, with as many lines as asked for below the one that is changed. */
const screen = (lines: number): string => `<!doctype html><style>
  @font-face { font-family: Inter; src: url(data:font/woff2;base64,${FONT}) }
  body { margin: 0; font: 14px/1.45 Inter; color: #1d232b; background: #fff }
  p, h1 { margin: 0; padding: 4px 16px; font-size: inherit } svg { width: 20px; height: 20px; vertical-align: middle; color: #8a5a00 }
</style><h1><svg viewBox="0 0 24 24"><path fill="currentcolor" d="M5.5 2.5h13a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-5.5l-5 4.5v-4.5h-2.5a3 3 0 0 1-3-3v-9a3 3 0 0 1 3-3z"/></svg> Ask about this</h1>
<p id="said">Two names stand on this page, and one clock.</p>
${'<p>Lists of today. Silence is not a verdict.</p>'.repeat(lines)}`;

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium.');
  browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(() => browser.close());

async function opened(lines: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent(screen(lines));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** What is found when a screen changes. @param script of the page that changes it */
async function found(lines: number, script: string): Promise<string | undefined> {
  const page = await opened(lines);
  const kept = PNG.sync.read(stored(thumbnail(await page.screenshot({ fullPage: true }))));
  await page.evaluate(script);
  const now = thumbnail(await page.screenshot({ fullPage: true }));
  await page.close();
  return difference(kept, now)?.says;
}

describe('the kept pictures of screens', () => {
  it.each([
    ['a word', `said.textContent = said.textContent.replace('clock', 'place')`],
    ['a word no longer than the one before', `said.textContent = said.textContent.replace('one', 'two')`],
    ['two pixels more room', `said.style.paddingInlineStart = '18px'`],
    ['two pixels more room above', `said.style.paddingBlock = '6px 2px'`],
    ['the colour of a state', `document.querySelector('svg').style.color = '#a04000'`],
    ['a missing line', `said.remove()`],
    ['a line without its words', `said.textContent = '\\u00a0'`],
    ['another icon', `document.querySelector('path').setAttribute('d', 'M12 2.5l9.5 9.5-9.5 9.5-9.5-9.5z')`],
  ])('show %s, on a short page and on a long one', async (_, script) => {
    expect(await found(8, script)).toMatch(/different in|pixels and is/);
    expect(await found(200, script)).toMatch(/different in|pixels and is/);
  });

  it('show a line that is gone far down a page', async () => {
    expect(await found(200, `document.querySelectorAll('p')[180].textContent = '\\u00a0'`)).toMatch(
      /different/,
    );
  });

  it('show no difference in a screen that is as it was, or smoothed a little otherwise', async () => {
    expect(await found(8, '0')).toBeUndefined();
    const page = await opened(200);
    const shot = await page.screenshot({ fullPage: true });
    const noisy = PNG.sync.read(shot);
    noisy.data.forEach((value, at) => {
      if (at % 4 < 3) noisy.data[at] = Math.min(255, Math.max(0, value + ((at * 7) % 3) - 1));
    });
    expect(
      difference(PNG.sync.read(stored(thumbnail(shot))), thumbnail(PNG.sync.write(noisy))),
    ).toBeUndefined();
    await page.close();
  });
});
