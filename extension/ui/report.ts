import type { SiteHealth } from '../../src/readers/health.ts';

/**
 * What a user may send to whoever repairs readers, as text: which reader, how its last readings fared, and how the page
 * is built. Nothing in it was written by the page; the skeleton is a page without its words.
 */
export function reportText({
  version,
  reader,
  health,
  reason,
  skeleton,
}: {
  readonly version: string;
  readonly reader: string;
  readonly health?: SiteHealth | undefined;
  /** Why the page could not be read, where it could not. */
  readonly reason?: string | undefined;
  readonly skeleton?: string | undefined;
}): string {
  const about = JSON.stringify({ countersign: version, ...health, reader, reason }, null, 2);
  return skeleton === undefined ? about : `${about}\n\n${skeleton}`;
}
