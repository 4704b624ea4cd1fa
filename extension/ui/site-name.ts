import { SITES } from '../../src/readers/site-table.ts';

/** The name of a reader's site. A reader of any site has none: its page is called by its host. */
export function siteName(reader: string, url: string): string {
  return SITES.find(({ id }) => id === reader)?.name ?? new URL(url).hostname;
}
