/** Pictures are compared at this width and height. */
export const PICTURE_SIDE = 32;
/** The slowest waves of a picture in each direction: what stays when it is scaled, sharpened or saved again. */
const WAVES = 8;
/**
 * A picture of which so much has one grey, give or take two levels, was drawn: initials on a colour, a logo, a silhouette. Two
 * people share such a one by chance, and no photo has that (a cut-out on white has, and is left alone with it).
 */
const DRAWN = { share: 0.5, levels: 5 } as const;
/** A picture whose waves are all weaker than this is a plain field; its bits would be chance. Of 255 grey levels. */
const PLAIN = 1;

/**
 * What a picture looks like, in 64 bits: which of its slowest waves are stronger than the middle one of them. Copies
 * differ in few bits, two pictures in about half (DCT hash; C. Zauner, Implementation and Benchmarking of Perceptual
 * Image Hash Functions, 2010). No face is looked for.
 * @param grey 32 x 32 levels from 0 to 255, row by row
 * @returns 16 hexadecimal digits; `undefined` for a plain field, and for a picture that was drawn
 */
export function pictureHash(grey: ArrayLike<number>): string | undefined {
  if (isDrawn(grey)) return undefined;
  const rows = Array.from({ length: PICTURE_SIDE }, (_, y) => waves(x => grey[y * PICTURE_SIDE + x] ?? 0));
  const strengths = Array.from({ length: WAVES }, (_, u) => waves(y => rows[y]?.[u] ?? 0)).flat();
  const [, ...moving] = strengths; // The first is how bright the whole is.
  if (Math.max(...moving.map(Math.abs)) < PLAIN) return undefined;
  const sorted = moving.toSorted((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const bits = strengths.map(strength => (strength > middle ? 1 : 0)).join('');
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

function isDrawn(grey: ArrayLike<number>): boolean {
  const sorted = Float64Array.from(grey).sort();
  const share = Math.ceil(sorted.length * DRAWN.share);
  return sorted.some((level, at) => (sorted[at + share - 1] ?? Infinity) - level < DRAWN.levels);
}

/** The first terms of the discrete cosine transform of one line, in the unit of its levels. */
function waves(level: (at: number) => number): readonly number[] {
  return Array.from({ length: WAVES }, (_, wave) => {
    let sum = 0;
    for (let at = 0; at < PICTURE_SIDE; at += 1)
      sum += level(at) * Math.cos((Math.PI * wave * (2 * at + 1)) / (2 * PICTURE_SIDE));
    return sum / PICTURE_SIDE;
  });
}
