import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from './gallery/open-gallery.ts';
import { messagesOf, settled, tooWide, violations } from './gallery/page-checks.ts';
import { SHOTS, SPOKEN } from './gallery/shots.ts';
import { difference, stored, thumbnail } from './gallery/thumbnail.ts';
import { unseenNow, unseenThen } from './gallery/unseen.ts';

const BEFORE = join(import.meta.dirname, 'gallery', 'shots');
const NOW = 'test-output/gallery';
/** Set by `npm run gallery -- --write`. */
const keeps = process.env['COUNTERSIGN_GALLERY'] === 'write';
/** Other systems draw buttons and fields in other ways; everything else is checked there, too. */
const compares = process.platform === 'linux';
if (!compares)
  console.log('skipped: the pictures of screens were made on Linux and are compared there alone.');

const LANGUAGES = ['de', 'fr', 'es', 'ko', 'ja'];

let gallery: Gallery;
beforeAll(async () => {
  mkdirSync(NOW, { recursive: true });
  mkdirSync(BEFORE, { recursive: true });
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** Every screen in every state: nothing moves by itself, nothing is cut off, axe finds nothing, and it looks as it did. */
describe('the gallery of screens', () => {
  const seen = new Set<string>();
  const manners = SHOTS.flatMap(shot =>
    (['light', 'dark'] as const).flatMap(scheme =>
      shot.widths.map((width, at) => ({
        ...{ shot, scheme, width },
        isAudited: at === 0 && shot.isAudited !== false,
        name: `${shot.name} ${width} ${scheme}`,
      })),
    ),
  );

  it.each(manners)('$name', async ({ shot, scheme, width, isAudited, name }) => {
    const { page, shifts } = await gallery.open(shot.path, { scheme, width });
    try {
      expect(shifts).toEqual([]);
      await shot.prepare?.(page);
      await settled(page);
      expect(await tooWide(page)).toEqual([]);
      const png = await page.screenshot({ fullPage: true });
      writeFileSync(join(NOW, `${name}.png`), png);
      for (const message of await messagesOf(page)) seen.add(message);
      if (isAudited) expect(await violations(page)).toEqual([]);
      if (compares) looksAsBefore(name, thumbnail(png));
    } finally {
      await page.close();
    }
  });

  it('shows every message there is, but for those of the ledger', () => {
    expect(unseenNow(seen, keeps)).toEqual(unseenThen());
  });
});

describe.each(LANGUAGES)('screens in %s', language => {
  beforeAll(() => gallery.speak(language));
  afterAll(() => gallery.speak());

  it.each(SPOKEN)('$name', async ({ name, path, prepare }) => {
    const { page, shifts } = await gallery.open(path, { scheme: 'light', width: 320 });
    try {
      expect(shifts).toEqual([]);
      await prepare?.(page);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${language}`));
      expect(await tooWide(page)).toEqual([]);
      await page.screenshot({ path: join(NOW, `${name} ${language}.png`), fullPage: true });
      expect(await violations(page)).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

function looksAsBefore(name: string, now: PNG): void {
  const file = join(BEFORE, `${name.replaceAll(' ', '-')}.png`);
  if (keeps) {
    writeFileSync(file, stored(now));
    return;
  }
  if (!existsSync(file)) {
    throw new Error(`There is no picture of "${name}" yet: look at ${NOW}, then npm run gallery -- --write.`);
  }
  const differs = difference(PNG.sync.read(readFileSync(file)), now);
  if (differs === undefined) return;
  if (differs.picture) writeFileSync(join(NOW, `${name} difference.png`), PNG.sync.write(differs.picture));
  throw new Error(
    `"${name}" no longer looks as it did: ${differs.says}. Look at ${NOW}; if it is meant, npm run gallery -- --write.`,
  );
}
