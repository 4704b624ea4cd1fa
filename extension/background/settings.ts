import * as v from 'valibot';
import type { Store } from '../../src/store/store.ts';
import { SITES, type Settings, type SiteId } from '../contract.ts';

/** LinkedIn looks for what extensions leave in its pages (seen 2026-08): there, nothing is drawn unless asked for. */
export const DEFAULT_SETTINGS: Settings = {
  sites: { github: true, linkedin: true, upwork: true },
  pageMarks: { github: true, linkedin: false, upwork: true },
  refreshByItself: true,
  keepDays: 180,
};

const switches = v.object({ github: v.boolean(), linkedin: v.boolean(), upwork: v.boolean() });

/** What the options page may send, and what may stand in the database: since version 0.1, or with less in it. */
export const settingsSchema = v.object({
  sites: switches,
  pageMarks: switches,
  refreshByItself: v.optional(v.boolean(), DEFAULT_SETTINGS.refreshByItself),
  keepDays: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)),
    DEFAULT_SETTINGS.keepDays,
  ),
});

const NAME = 'settings';

/** The settings as they are kept; the defaults when nothing (readable) is kept. */
export async function readSettings(store: Store): Promise<Settings> {
  const kept = v.safeParse(settingsSchema, await store.settings.get(NAME));
  return kept.success ? kept.output : DEFAULT_SETTINGS;
}

export async function keepSettings(store: Store, settings: Settings): Promise<Settings> {
  await store.settings.put(NAME, settings);
  return settings;
}

/** The site an address belongs to, or `undefined` when it is none that Countersign reads. */
export function siteOf(url: string): SiteId | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return SITES.find(({ domain }) => host === domain || host.endsWith(`.${domain}`))?.id;
}
