import { PNG } from 'pngjs';
import pixelmatch from 'pixelmatch';

/** Pixels of a screen that become one cell of its thumbnail, in each direction: how letters are smoothed no longer counts. */
const CELL = 4;

/** Rows of such cells; what is further down is kept in cells as large as {@link COARSE} of them, in each direction. */
const FINE_ROWS = 750;
const COARSE = 4;

/** Stored colours are multiples of this: an eighth of the bytes, and each is off by half of it at most. */
const STEP = 16;

/** How far a cell may lie from what it was, 0..1 (pixelmatch): three times as far as {@link STEP} and smoothing move it. */
const DIFFERENT = 0.05;

/**
 * In a square of so many cells, so many may be different: native controls are drawn a little differently by each browser
 * version. By squares, for one word of a long page is next to nothing of the whole.
 */
const SQUARE = 8;
const TOLERATED = 2;

/** A picture of a screen at a quarter of its size, the lower part of a very high one below it at a sixteenth. @param png of the screen, as bytes */
export function thumbnail(png: Buffer): PNG {
  const screen = PNG.sync.read(png);
  const width = Math.ceil(screen.width / CELL);
  const rows = Math.ceil(screen.height / CELL);
  const fine = Math.min(rows, FINE_ROWS);
  const coarse = Math.ceil((rows - fine) / COARSE);
  const small = new PNG({ width, height: fine + coarse });
  for (let y = 0; y < fine + coarse; y += 1) {
    const size = y < fine ? CELL : CELL * COARSE;
    const top = y < fine ? y * CELL : fine * CELL + (y - fine) * size;
    for (let x = 0; x < width; x += 1)
      small.data.set(meanOf(screen, x * size, top, size), (y * width + x) * 4);
  }
  return small;
}

/** The mean colour of a square of the screen; white beside it. */
function meanOf(
  { data, width, height }: PNG,
  left: number,
  top: number,
  size: number,
): readonly [number, number, number, number] {
  let [red, green, blue, pixels] = [0, 0, 0, 0];
  for (let y = top; y < Math.min(top + size, height); y += 1) {
    for (let x = left; x < Math.min(left + size, width); x += 1) {
      const at = (y * width + x) * 4;
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
      pixels += 1;
    }
  }
  if (pixels === 0) return [255, 255, 255, 255];
  return [Math.round(red / pixels), Math.round(green / pixels), Math.round(blue / pixels), 255];
}

/** A thumbnail as it is kept. */
export function stored({ width, height, data }: PNG): Buffer {
  const coarse = new PNG({ width, height });
  coarse.data = data.map(value => Math.min(255, Math.round(value / STEP) * STEP)) as Buffer;
  return PNG.sync.write(coarse, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

/**
 * What is no longer as it was, with a picture of it; `undefined` where the two look the same.
 * @param before as it was kept
 */
export function difference(
  before: PNG,
  now: PNG,
): { readonly says: string; readonly picture?: PNG } | undefined {
  const { width, height } = now;
  if (before.width !== width || before.height !== height)
    return { says: `it was ${sizeOf(before)} pixels and is ${sizeOf(now)}` };
  const options = { threshold: DIFFERENT, includeAA: true };
  const mask = new PNG({ width, height });
  pixelmatch(before.data, now.data, mask.data, width, height, { ...options, diffMask: true });
  const squares = squaresOf(mask);
  const first = squares[0];
  if (first === undefined) return undefined;
  const picture = new PNG({ width, height });
  pixelmatch(before.data, now.data, picture.data, width, height, options);
  return { says: `it looks different in ${squares.length} places, first ${first}`, picture };
}

/** Where more is different than may be, from the top. */
function squaresOf({ data, width, height }: PNG): readonly string[] {
  const counts = new Map<string, number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (data[(y * width + x) * 4 + 3] === 0) continue;
      const corner = [x, y].map(at => Math.floor(at / SQUARE) * SQUARE * CELL);
      const place = `${corner.join(' from the left, ')} from the top`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([place, count]) => (count > TOLERATED ? [place] : []));
}

function sizeOf({ width, height }: PNG): string {
  const fine = Math.min(height, FINE_ROWS);
  return `${width * CELL} x ${(fine + (height - fine) * COARSE) * CELL}`;
}
