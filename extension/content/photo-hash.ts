import { isMissing } from '../../src/candidate/claim.ts';
import { PICTURE_SIDE, pictureHash } from '../../src/candidate/picture-hash.ts';
import type { Reading } from '../../src/readers/reader.ts';

/** The picture that was looked at last: a page is read many times, its photo once. */
let last: { readonly from: string; readonly hash: string | undefined } | undefined;

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
    const image = [...document.images].find(each => shows(each, address));
    if (image && !image.complete) image.addEventListener('load', onLoad, { once: true, signal });
    const hash = image?.complete ? hashOf(image) : undefined;
    if (hash === undefined) return reading;
    const photoHash = { value: hash, where, at, quote: '' };
    return { ...reading, candidate: { ...reading.candidate, photoHash } };
  } catch {
    return reading; // The page put something else where its images should be.
  }
}

/** Addresses of photos are kept without query. An image may show the photo in another of the sizes it lists. */
function shows({ currentSrc, src, srcset }: HTMLImageElement, address: string): boolean {
  return [currentSrc, src].some(each => each.split(/[?#]/)[0] === address) || srcset.includes(address);
}

function hashOf(image: HTMLImageElement): string | undefined {
  const from = image.currentSrc;
  if (last?.from !== from) last = { from, hash: pictureHash(greyOf(image)) };
  return last.hash;
}

/** A plain field where the browser does not let the picture be seen. */
function greyOf(image: HTMLImageElement): readonly number[] {
  const canvas = new OffscreenCanvas(PICTURE_SIDE, PICTURE_SIDE);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // The default leaves out rows of a large picture, and each browser others.
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(image, 0, 0, PICTURE_SIDE, PICTURE_SIDE);
  const grey: number[] = [];
  try {
    const { data = [] } = context?.getImageData(0, 0, PICTURE_SIDE, PICTURE_SIDE) ?? {};
    for (let at = 0; at < data.length; at += 4)
      grey.push(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3);
  } catch {
    // "The canvas has been tainted by cross-origin data."
  }
  return grey;
}
