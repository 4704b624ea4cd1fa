import type { Reader } from '../../src/readers/reader.ts';
import { begin } from './begin.ts';
import { watchProfile } from './profile.ts';
import { watchRows } from './rows.ts';
import type { WithPhotoHash } from './surroundings.ts';

/**
 * Reads the pages of the sites these readers know, profiles and lists, for as long as the page is there.
 * @param withPhotoHash for sites that serve photos from their own host: a browser lets nobody look at those of another
 */
export function start(readers: readonly Reader[], withPhotoHash?: WithPhotoHash): void {
  begin(readers, { profile: watchProfile, list: watchRows }, withPhotoHash);
}
