import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';

/** Pixels around and between pictures that stand side by side. */
const GAP = 16;
/** What is behind them. */
const GROUND = [217, 217, 214] as const;

/** The upper part of a picture, as high as said at most. */
export function top(file: string, height: number): PNG {
  const picture = PNG.sync.read(readFileSync(file));
  if (picture.height <= height) return picture;
  const cut = new PNG({ width: picture.width, height });
  PNG.bitblt(picture, cut, 0, 0, cut.width, height);
  return cut;
}

/** Pictures next to each other, from the top. */
export function sideBySide(pictures: readonly PNG[]): PNG {
  const width = pictures.reduce((sum, picture) => sum + picture.width + GAP, GAP);
  const height = Math.max(...pictures.map(picture => picture.height)) + 2 * GAP;
  const sheet = new PNG({ width, height });
  for (let at = 0; at < sheet.data.length; at += 4) sheet.data.set([...GROUND, 255], at);
  let x = GAP;
  for (const picture of pictures) {
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, x, GAP);
    x += picture.width + GAP;
  }
  return sheet;
}

/** Flat areas and letters that repeat: without a filter, and with whole strings matched, a third of the bytes is saved. */
const SMALL = { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 9 } as const;

/** Writes a picture of a screen, in which nothing is transparent. */
export function keep(picture: PNG, file: string): void {
  writeFileSync(file, PNG.sync.write(picture, SMALL));
}
