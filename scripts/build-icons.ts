import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { STATES } from '../src/assessment/assessment.ts';
import { findChromium } from './browsers.ts';
import { stateIcon } from './icons/state-icon.ts';
import { Mendable } from './mendable.ts';

const FOLDER = 'public/icons';

/** What the manifest asks for, in pixels. */
const SIZES = [16, 32, 48, 128] as const;
/** What toolbars draw, at one and at two pixels a pixel. */
const TOOLBAR_SIZES = [16, 32] as const;

/** Renders the drawings of the icons to PNGs, the program's and one for each state: stores and toolbars take no SVG. */
export async function run(): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Mendable('There is no Chromium to draw the icons with: install it or name it in CHROME_PATH.');
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
    const drawing = readFileSync(`${FOLDER}/countersign.svg`, 'utf8');
    for (const size of SIZES) await draw(page, drawing, size, `${FOLDER}/countersign-${size}.png`);
    for (const state of STATES) {
      for (const size of TOOLBAR_SIZES)
        await draw(page, stateIcon(state), size, `${FOLDER}/${state}-${size}.png`);
    }
  } finally {
    await browser.close();
  }
  return 0;
}

async function draw(page: Page, svg: string, size: number, file: string): Promise<void> {
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style>` +
      `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
  );
  writeFileSync(file, await page.locator('img').screenshot({ omitBackground: true }));
  console.log(file);
}
