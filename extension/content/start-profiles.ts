import type { Reader } from '../../src/readers/reader.ts';
import { begin } from './begin.ts';
import { watchProfile } from './profile.ts';
import type { Extras } from './surroundings.ts';

/** Reads profiles as `start` does, without all that lists need. */
export function startProfiles(readers: readonly Reader[], extras?: Extras): void {
  begin(readers, { profile: watchProfile }, extras);
}
