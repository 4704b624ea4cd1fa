import type { Reader } from '../../src/readers/reader.ts';
import { begin } from './begin.ts';
import { watchProfile } from './profile.ts';

/**
 * Reads profiles as `start` does, without all that lists need.
 * @param once only the address that is open now is read: the user asked for this one page
 */
export function startProfiles(
  readers: readonly Reader[],
  { once = false }: { readonly once?: boolean } = {},
): void {
  begin(readers, { profile: watchProfile }, once);
}
