import type { SiteScript } from '../src/readers/site-table.ts';

/**
 * `check` reads one page of any site, `taught` the pages of sites the user taught, `teach` lets the user show one;
 * `skeleton` tells how a page is built.
 */
export const SITELESS_SCRIPTS = ['check', 'taught', 'teach', 'skeleton'] as const;

/** A script that is put into pages. */
export type PageScript = SiteScript | (typeof SITELESS_SCRIPTS)[number];

/** Where a script stands in the package. */
export function pageScriptFile(script: PageScript): string {
  return `extension/content/${script}.js`;
}
