import type { Gazetteer, Place } from './gazetteer.ts';

/** More texts than anybody has places; what a hostile page has beyond them is looked up each time. */
const MOST_KEPT = 100;

/**
 * The gazetteer for one assessment: a dozen checks ask for the same few places, each of which is looked up once. What
 * it remembers goes with the assessment.
 */
export function rememberingPlaces({ placesOf }: Gazetteer): Gazetteer {
  const known = new Map<string, readonly Place[]>();
  return {
    placesOf: text => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const places = placesOf(text);
      if (known.size < MOST_KEPT) known.set(text, places);
      return places;
    },
  };
}
