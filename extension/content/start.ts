import type { Reader } from '../../src/readers/reader.ts';
import { begin } from './begin.ts';
import { watchProfile } from './profile.ts';
import { watchRows } from './rows.ts';
import type { Extras } from './surroundings.ts';

/**
 * Reads the pages of the sites these readers know, profiles and lists, for as long as the page is there.
 */
export function start(readers: readonly Reader[], extras?: Extras): void {
  begin(readers, { profile: watchProfile, list: watchRows }, extras);
}
