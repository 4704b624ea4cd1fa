import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './browsers.ts';
import { Mendable } from './mendable.ts';

const DRAWING = 'public/icons/countersign.svg';

/** What the manifest asks for, in pixels. */
const SIZES = [16, 32, 48, 128] as const;

/** Renders the drawing of the icon to the PNGs of the manifest: stores and toolbars take no SVG. */
export async function run(): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Mendable('There is no Chromium to draw the icons with: install it or name it in CHROME_PATH.');
  }
  const drawing = readFileSync(DRAWING).toString('base64');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
    for (const size of SIZES) {
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style>` +
          `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      );
      const file = `public/icons/countersign-${size}.png`;
      writeFileSync(file, await page.locator('img').screenshot({ omitBackground: true }));
      console.log(file);
    }
  } finally {
    await browser.close();
  }
  return 0;
}
