import { isMissing } from '../../src/candidate/claim.ts';
import { PICTURE_SIDE, pictureHash } from '../../src/candidate/picture-hash.ts';
import type { Reading } from '../../src/readers/reader.ts';

/** What was made of each image, and of which of its pictures. */
const known = new WeakMap<HTMLImageElement, { readonly from: string; readonly hash: string | undefined }>();

/**
 * Adds what the photo looks like, from the image the page has already loaded: never by a request. Stays missing where
 * the picture came from another host without leave to be read (the canvas is tainted then), as most do.
 * @param onLoad called when an image that shows the photo has arrived later
 */
export function withPhotoHash(
  reading: Reading,
  document: Document,
  onLoad: () => void,
  signal: AbortSignal,
): Reading {
  if (reading.kind !== 'candidate' || isMissing(reading.candidate.photo)) return reading;
  const { value: address, where, at } = reading.candidate.photo;
  try {
    const image = [...document.images].find(each => isOf(each, address));
    if (image && !image.complete) image.addEventListener('load', onLoad, { once: true, signal });
    const hash = image?.complete ? hashOf(image) : undefined;
    if (hash === undefined) return reading;
    const photoHash = { value: hash, where, at, quote: '' };
    return { ...reading, candidate: { ...reading.candidate, photoHash } };
  } catch {
    return reading; // The page put something else where its images should be.
  }
}

/** An image may show the photo in another of the sizes it lists. */
function isOf({ currentSrc, src, srcset }: HTMLImageElement, address: string): boolean {
  return [currentSrc, src].some(each => each.split(/[?#]/)[0] === address) || srcset.includes(address);
}

function hashOf(image: HTMLImageElement): string | undefined {
  const from = image.currentSrc;
  const earlier = known.get(image);
  if (earlier?.from === from) return earlier.hash;
  const hash = pictureHash(greyOf(image));
  known.set(image, { from, hash });
  return hash;
}

/** Nothing at all where the page's own scripts may not see the picture either: a plain field. */
function greyOf(image: HTMLImageElement): readonly number[] {
  const canvas = new OffscreenCanvas(PICTURE_SIDE, PICTURE_SIDE).getContext('2d', {
    willReadFrequently: true,
  });
  try {
    canvas?.drawImage(image, 0, 0, PICTURE_SIDE, PICTURE_SIDE);
    const { data = [] } = canvas?.getImageData(0, 0, PICTURE_SIDE, PICTURE_SIDE) ?? {};
    // Rec. 601 luma.
    return Array.from(
      { length: data.length / 4 },
      (_, at) =>
        0.299 * (data[at * 4] ?? 0) + 0.587 * (data[at * 4 + 1] ?? 0) + 0.114 * (data[at * 4 + 2] ?? 0),
    );
  } catch {
    return [];
  }
}
