import { type Site, SITES, siteOf } from '../../src/readers/site-table.ts';
import type { Settings } from '../contract.ts';
import { pageScriptFile } from '../page-script.ts';
import { dropOrigins } from '../platform/permissions.ts';
import {
  type RegisteredScript,
  registeredScripts,
  registerScripts,
  unregisterScripts,
} from '../platform/scripting.ts';
import { turns } from './turns.ts';

/** The scripts the browser puts by itself into pages of sites that are asked for, and of sites the user taught. */
export interface PageScripts {
  /** Brings what is registered in line with switches and permissions. Call it whenever one of them may have changed. */
  readonly sync: () => Promise<void>;
  /** The user moved switches: sites that are read no longer need their hosts no longer. */
  readonly switched: (before: Settings['sites'], now: Settings['sites']) => Promise<void>;
}

interface World {
  readonly settings: () => Promise<Settings>;
  /** Of the sites the user taught, such as `https://ats.example`. */
  readonly taughtOrigins: () => Promise<readonly string[]>;
  readonly hasOrigins: (origins: readonly string[]) => Promise<boolean>;
}

export function createPageScripts({ settings, taughtOrigins, hasOrigins }: World): PageScripts {
  const inTurn = turns();
  const allowedOnly = async <T>(
    all: readonly T[],
    matchesOf: (one: T) => readonly string[],
  ): Promise<readonly T[]> => {
    const allowed = await Promise.all(all.map(one => hasOrigins(matchesOf(one))));
    return all.filter((_, index) => allowed[index]);
  };
  const sync = async (): Promise<void> => {
    const { sites } = await settings();
    const on = SITES.filter(({ id, access }) => access === 'asked' && sites[id]);
    const [allowed, taught, registered] = await Promise.all([
      allowedOnly(on, ({ matches }) => matches),
      allowedOnly(await taughtOrigins(), origin => [patternOf(origin)]),
      registeredScripts(),
    ]);
    const { add, drop } = scriptChanges(wantedScripts(allowed, taught), registered);
    await unregisterScripts(drop);
    await registerScripts(add);
  };
  const switched: PageScripts['switched'] = async (before, now) => {
    await inTurn(sync);
    const off = SITES.filter(({ id, access }) => access === 'asked' && before[id] && !now[id]);
    const taught = (await taughtOrigins()).map(origin => siteOf(new URL(origin)));
    const unneeded = off.filter(site => !taught.includes(site)).flatMap(({ matches }) => matches);
    if (unneeded.length > 0) await dropOrigins(unneeded);
  };
  return { sync: () => inTurn(sync), switched };
}

/**
 * What is to be registered, so that no page gets two scripts: the script of each site, but not where the user taught that
 * origin, for they did so because the site's reader was no use; and not for origins of sites the manifest names.
 */
export function wantedScripts(
  sites: readonly Site[],
  taughtOrigins: readonly string[],
): readonly RegisteredScript[] {
  const taught = taughtOrigins.filter(origin => siteOf(new URL(origin))?.access !== 'granted');
  const scripts = [...new Set(sites.map(({ script }) => script))].map(script => ({
    id: script,
    file: pageScriptFile(script),
    matches: sites.filter(site => site.script === script).flatMap(({ matches }) => matches),
    excludeMatches: taught.filter(origin => siteOf(new URL(origin))?.script === script).map(patternOf),
  }));
  if (taught.length === 0) return scripts;
  const taughtScript = {
    id: 'taught',
    file: pageScriptFile('taught'),
    matches: taught.map(patternOf),
    excludeMatches: [],
  };
  return [...scripts, taughtScript];
}

/** The scripts to register, and the ids to take away first: those that are not wanted, or not as they are. */
export function scriptChanges(
  wanted: readonly RegisteredScript[],
  registered: readonly RegisteredScript[],
): { readonly add: readonly RegisteredScript[]; readonly drop: readonly string[] } {
  const add = wanted.filter(script => !registered.some(known => isSame(script, known)));
  const stays = (known: RegisteredScript): boolean => wanted.some(script => isSame(script, known));
  return { add, drop: registered.filter(known => !stays(known)).map(({ id }) => id) };
}

/** Without the port, which Firefox takes in no pattern; a pattern without one matches every port. */
function patternOf(origin: string): string {
  return `https://${new URL(origin).hostname}/*`;
}

function isSame(one: RegisteredScript, other: RegisteredScript): boolean {
  return (
    one.id === other.id &&
    one.file === other.file &&
    isSameSet(one.matches, other.matches) &&
    isSameSet(one.excludeMatches, other.excludeMatches)
  );
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every(value => other.includes(value));
}
