import { PNG } from 'pngjs';
import pixelmatch from 'pixelmatch';

/** Pixels of a screen that become one of its thumbnail, in each direction: how letters are smoothed no longer counts. */
const CELL = 4;

/** How far a cell may lie from what it was, 0..1 (pixelmatch): a word that changed differs by more, a smoothed edge by less. */
const DIFFERENT = 0.08;

/** The part of all cells that may be different: native controls are drawn a little differently by each browser version. */
const TOLERATED = 0.001;

/** A picture of a screen at a quarter of its size. @param png of the screen, as bytes */
export function thumbnail(png: Buffer): PNG {
  const screen = PNG.sync.read(png);
  const width = Math.ceil(screen.width / CELL);
  const height = Math.ceil(screen.height / CELL);
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      small.data.set(meanOf(screen, x * CELL, y * CELL), (y * width + x) * 4);
  }
  return small;
}

function meanOf({ data, width, height }: PNG, left: number, top: number): readonly number[] {
  const sum = [0, 0, 0];
  let pixels = 0;
  for (let y = top; y < Math.min(top + CELL, height); y += 1) {
    for (let x = left; x < Math.min(left + CELL, width); x += 1) {
      const at = (y * width + x) * 4;
      sum.forEach((before, channel) => {
        sum[channel] = before + (data[at + channel] ?? 0);
      });
      pixels += 1;
    }
  }
  return [...sum.map(total => Math.round(total / pixels)), 255];
}

/** What is no longer as it was, with a picture of it; `undefined` where the two look the same. */
export function difference(
  before: PNG,
  now: PNG,
): { readonly says: string; readonly picture?: PNG } | undefined {
  if (before.width !== now.width || before.height !== now.height) {
    const size = ({ width, height }: PNG): string => `${width * CELL} x ${height * CELL}`;
    return { says: `it was ${size(before)} pixels and is ${size(now)}` };
  }
  const picture = new PNG({ width: now.width, height: now.height });
  const cells = pixelmatch(before.data, now.data, picture.data, now.width, now.height, {
    threshold: DIFFERENT,
    includeAA: true,
  });
  const part = cells / (now.width * now.height);
  return part > TOLERATED
    ? { says: `${(part * 100).toFixed(2)} % of it look different`, picture }
    : undefined;
}
