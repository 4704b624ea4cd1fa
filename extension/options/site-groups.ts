import { SITES, type SiteId, type SiteScript } from '../../src/readers/site-table.ts';
import type { MessageKey } from '../platform/i18n.ts';

type SiteRow = (typeof SITES)[number];

export interface SiteGroup {
  readonly heading: MessageKey;
  readonly sites: readonly SiteRow[];
}

/** By what a site is for; the scripts are cut the same way, but for those that stand alone. */
const HEADING: Readonly<Record<SiteScript, MessageKey>> = {
  linkedin: 'sites_networks',
  'linkedin-hiring': 'sites_networks',
  upwork: 'sites_marketplaces',
  marketplaces: 'sites_marketplaces',
  freelancers: 'sites_marketplaces',
  github: 'sites_communities',
  communities: 'sites_communities',
  hiring: 'sites_hiring',
  mail: 'sites_mail',
};
const ELSEWHERE: Readonly<Partial<Record<SiteId, MessageKey>>> = { xing: 'sites_networks' };

/** The sites whose name holds the text, in groups; all for an empty text. Groups without one are left out. */
export function siteGroups(text: string): readonly SiteGroup[] {
  const wanted = text.trim().toLowerCase();
  const groups = new Map<MessageKey, SiteRow[]>(Object.values(HEADING).map(heading => [heading, []]));
  for (const site of SITES) {
    const heading = ELSEWHERE[site.id] ?? HEADING[site.script];
    if (site.name.toLowerCase().includes(wanted)) groups.get(heading)?.push(site);
  }
  return [...groups].map(([heading, sites]) => ({ heading, sites })).filter(({ sites }) => sites.length > 0);
}
