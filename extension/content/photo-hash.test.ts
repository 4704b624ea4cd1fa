// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankCandidate } from '../../src/candidate/candidate.ts';
import type { Reading } from '../../src/readers/reader.ts';
import { withPhotoHash } from './photo-hash.ts';

/** Another one in each test: the picture that was looked at last is remembered. */
let photoAddress = '';
let tests = 0;
const url = new URL('https://a.example/in/mina');
const life = new AbortController();

function readingWith(photo: string | undefined): Reading {
  const blank = blankCandidate('test', url, 'mina', 'unverified');
  const claim = { value: photo ?? '', where: 'json-ld' as const, at: 'image', quote: '' };
  return { kind: 'candidate', layout: 'test', candidate: photo ? { ...blank, photo: claim } : blank };
}

function image(src: string, complete = true): HTMLImageElement {
  const made = document.createElement('img');
  made.src = src;
  Object.defineProperty(made, 'complete', { value: complete, configurable: true });
  Object.defineProperty(made, 'currentSrc', { value: src });
  document.body.append(made);
  return made;
}

/** What the canvas gives: a slope from black to white, or the browser's refusal. */
let isTainted = false;
let drawings = 0;

const hashOf = (reading: Reading, onLoad = vi.fn()): unknown => {
  const read = withPhotoHash(reading, document, onLoad, life.signal);
  return read.kind === 'candidate' ? read.candidate.photoHash : undefined;
};

beforeEach(() => {
  tests += 1;
  photoAddress = `https://a.example/photos/mina-${tests}.jpg`;
  [isTainted, drawings] = [false, 0];
  document.body.replaceChildren();
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext(): object {
        return {
          drawImage: () => {
            drawings += 1;
          },
          getImageData: (_: number, __: number, width: number, height: number) => {
            if (isTainted) throw new DOMException('The canvas has been tainted.', 'SecurityError');
            const data = Array.from({ length: width * height * 4 }, (___, at) => ((at >> 2) % width) << 3);
            return { data };
          },
        };
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the hash of a photo', () => {
  it('is of the image the page has loaded, and says where the photo was read', () => {
    image('https://a.example/logo.png');
    image(`${photoAddress}?size=200#top`);
    expect(hashOf(readingWith(photoAddress))).toEqual({
      value: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      where: 'json-ld',
      at: 'image',
      quote: '',
    });
  });

  it('finds the photo in another of its sizes', () => {
    image('https://a.example/photos/mina-64.jpg').srcset = `${photoAddress} 2x`;
    expect(hashOf(readingWith(photoAddress))).toHaveProperty('value');
  });

  it('draws a picture once, however often the page is read', () => {
    image(photoAddress);
    expect(hashOf(readingWith(photoAddress))).toEqual(hashOf(readingWith(photoAddress)));
    expect(drawings).toBe(1);
  });

  it('is missing where there is no such image, no photo, or the browser refuses', () => {
    const absent = { missing: 'absent' };
    image('https://a.example/photos/jo.jpg');
    expect(hashOf(readingWith(photoAddress))).toEqual(absent);
    expect(hashOf(readingWith(undefined))).toEqual(absent);
    image(photoAddress);
    isTainted = true;
    expect(hashOf(readingWith(photoAddress))).toEqual(absent);
  });

  it('waits for an image that is still on its way, and asks for nothing', () => {
    const late = image(photoAddress, false);
    const onLoad = vi.fn();
    expect(hashOf(readingWith(photoAddress), onLoad)).toEqual({ missing: 'absent' });
    hashOf(readingWith(photoAddress), onLoad);
    late.dispatchEvent(new Event('load'));
    expect(onLoad).toHaveBeenCalledTimes(1);
    expect(drawings).toBe(0);
  });

  it('survives a page that put something else where its images are', () => {
    Object.defineProperty(document, 'images', { value: 7, configurable: true });
    expect(hashOf(readingWith(photoAddress))).toEqual({ missing: 'absent' });
    Reflect.deleteProperty(document, 'images');
  });
});
