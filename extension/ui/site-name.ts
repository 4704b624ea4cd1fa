import { SITES } from '../../src/readers/site-table.ts';

/** The name of a reader's site; a reader without one is called by its id. */
export function siteName(reader: string): string {
  return SITES.find(({ id }) => id === reader)?.name ?? reader;
}
