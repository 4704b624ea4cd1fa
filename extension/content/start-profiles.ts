import type { Reader } from '../../src/readers/reader.ts';
import { begin } from './begin.ts';
import { watchProfile } from './profile.ts';
import type { WithPhotoHash } from './surroundings.ts';

/** Reads profiles as `start` does, without all that lists need. */
export function startProfiles(readers: readonly Reader[], withPhotoHash?: WithPhotoHash): void {
  begin(readers, { profile: watchProfile }, withPhotoHash);
}
