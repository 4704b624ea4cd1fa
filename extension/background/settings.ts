import * as v from 'valibot';
import type { Store } from '../../src/store/store.ts';
import { SENSITIVITIES } from '../../src/assessment/state.ts';
import { SITES, type SiteId } from '../../src/readers/site-table.ts';
import type { Settings, SettingsChange } from '../contract.ts';
import { turns } from './turns.ts';

const forEach = (value: (site: (typeof SITES)[number]) => boolean): Readonly<Record<SiteId, boolean>> =>
  Object.fromEntries(SITES.map(site => [site.id, value(site)])) as Readonly<Record<SiteId, boolean>>;

/** LinkedIn looks for what extensions leave in its pages (seen 2026-08): there, nothing is drawn unless asked for. */
const UNMARKED: readonly SiteId[] = ['linkedin', 'linkedin-hiring'];

export const DEFAULT_SETTINGS: Settings = {
  sites: forEach(({ access }) => access === 'granted'),
  pageMarks: forEach(({ id }) => !UNMARKED.includes(id)),
  refreshByItself: true,
  keepDays: 180,
  sensitivity: 'standard',
  remember: true,
  rememberDays: 180,
  githubLookups: false,
};

/** A switch for every site; one that an older version did not know stands as it does at first. */
function switches(defaults: Settings['sites']): v.GenericSchema<unknown, Settings['sites']> {
  return v.object(
    Object.fromEntries(SITES.map(({ id }) => [id, v.optional(v.boolean(), defaults[id])])) as Record<
      SiteId,
      v.OptionalSchema<v.BooleanSchema<undefined>, boolean>
    >,
  );
}

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650));

/** What may stand in the database, and in a file of the user's data: since version 0.1, or with less in it. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  sites: switches(DEFAULT_SETTINGS.sites),
  pageMarks: switches(DEFAULT_SETTINGS.pageMarks),
  refreshByItself: v.optional(v.boolean(), DEFAULT_SETTINGS.refreshByItself),
  keepDays: v.optional(days, DEFAULT_SETTINGS.keepDays),
  sensitivity: v.optional(v.picklist(SENSITIVITIES), DEFAULT_SETTINGS.sensitivity),
  remember: v.optional(v.boolean(), DEFAULT_SETTINGS.remember),
  rememberDays: v.optional(days, DEFAULT_SETTINGS.rememberDays),
  githubLookups: v.optional(v.boolean(), DEFAULT_SETTINGS.githubLookups),
});

const someSwitches: v.GenericSchema<unknown, Partial<Settings['sites']>> = v.object(
  Object.fromEntries(SITES.map(({ id }) => [id, v.exactOptional(v.boolean())])) as Record<
    SiteId,
    v.ExactOptionalSchema<v.BooleanSchema<undefined>, undefined>
  >,
);

/** What the options page may send. */
export const changedSettingsSchema: v.GenericSchema<unknown, SettingsChange> = v.object({
  sites: v.exactOptional(someSwitches),
  pageMarks: v.exactOptional(someSwitches),
  refreshByItself: v.exactOptional(v.boolean()),
  keepDays: v.exactOptional(days),
  sensitivity: v.exactOptional(v.picklist(SENSITIVITIES)),
  remember: v.exactOptional(v.boolean()),
  rememberDays: v.exactOptional(days),
  githubLookups: v.exactOptional(v.boolean()),
});

export const SETTINGS_NAME = 'settings';
/** Each change is made of what the one before left. */
const inTurn = turns();

/** The settings as they are kept; the defaults when nothing (readable) is kept. */
export async function readSettings(store: Store): Promise<Settings> {
  const kept = v.safeParse(settingsSchema, await store.settings.get(SETTINGS_NAME));
  return kept.success ? kept.output : DEFAULT_SETTINGS;
}

/** Changes some of the settings, and gives them all, as they were and as they are. Throws StoreFull. */
export function changeSettings(
  store: Store,
  changed: SettingsChange,
): Promise<{ readonly before: Settings; readonly now: Settings }> {
  return inTurn(async () => {
    const before = await readSettings(store);
    const now = {
      ...before,
      ...changed,
      sites: { ...before.sites, ...changed.sites },
      pageMarks: { ...before.pageMarks, ...changed.pageMarks },
    };
    await store.settings.put(SETTINGS_NAME, now);
    return { before, now };
  });
}
