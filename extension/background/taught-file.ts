import * as v from 'valibot';
import { parseShallow } from '../../src/candidate/shallow-json.ts';
import { taughtSiteSchema } from '../../src/readers/taught/taught-site-schema.ts';
import type { TaughtSite } from '../../src/readers/taught/taught-site.ts';
import { MOST_TAUGHT } from './taught-store.ts';

const FORMAT = 'countersign-taught-sites';
/** Raised when an older program could misread what a newer one wrote. */
const VERSION = 1;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  sites: v.pipe(v.array(v.unknown()), v.maxLength(MOST_TAUGHT)),
});

/** Taught sites as a file. Nothing of any candidate is in it. */
export function exportedSites(sites: readonly TaughtSite[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, sites }, null, 2)}\n`;
}

/**
 * The sites of such a file; `undefined` where the text is none. A site that does not read is passed over; none is taken as
 * confirmed, for nobody here has seen it read anything.
 */
export function importedSites(text: string): readonly TaughtSite[] | undefined {
  const file = v.safeParse(fileSchema, parsed(text));
  if (!file.success) return undefined;
  const sites = file.output.sites.flatMap(raw => {
    const site = v.safeParse(taughtSiteSchema, raw);
    return site.success && site.output.id === `${site.output.origin}${site.output.path}` ? [site.output] : [];
  });
  const newest = new Map(sites.map(site => [site.id, { ...site, confirmed: false }]));
  return [...newest.values()];
}

function parsed(text: string): unknown {
  try {
    return parseShallow(text);
  } catch {
    return undefined;
  }
}
