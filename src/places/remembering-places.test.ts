import { describe, expect, it, vi } from 'vitest';
import { rememberingPlaces } from './remembering-places.ts';

describe('rememberingPlaces', () => {
  const placesOf = (text: string) => (text === '' ? [] : [{ country: text.slice(0, 2), zones: ['Etc/UTC'] }]);

  it('looks a text up once and answers the same each time, also that it is no place', () => {
    const asked = vi.fn(placesOf);
    const places = rememberingPlaces({ placesOf: asked });
    for (const text of ['PT', '', 'PT', '', 'DE', 'PT'])
      expect(places.placesOf(text)).toEqual(placesOf(text));
    expect(asked.mock.calls.flat()).toEqual(['PT', '', 'DE']);
  });

  it('answers more texts than it keeps', () => {
    const places = rememberingPlaces({ placesOf });
    const texts = Array.from({ length: 500 }, (_, number) => `P${String(number % 10)}${String(number)}`);
    for (const text of [...texts, ...texts]) expect(places.placesOf(text)).toEqual(placesOf(text));
  });
});
