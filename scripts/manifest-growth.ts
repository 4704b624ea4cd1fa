/** What of a manifest decides whether the browser asks the user again. */
export interface Asking {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
}

/**
 * Permissions no browser warns of (developer.chrome.com, "Permissions"; MDN, "permissions"). Any other is taken for one
 * that warns.
 */
const SILENT: ReadonlySet<string> = new Set([
  'activeTab',
  'alarms',
  'contextMenus',
  'menus',
  'offscreen',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
]);

/**
 * What a manifest asks for that an earlier one did not: permissions that warn, and hosts, whether asked for as such or as
 * places of content scripts. With any of it an update is switched off until the user agrees; empty is what an update wants.
 */
export function manifestGrowth(before: Asking, after: Asking): readonly string[] {
  const known = hostsOf(before);
  const permissions = (after.permissions ?? []).filter(
    permission => !SILENT.has(permission) && !before.permissions?.includes(permission),
  );
  return [...permissions, ...hostsOf(after).filter(pattern => !known.some(wider => covers(wider, pattern)))];
}

function hostsOf({ host_permissions = [], content_scripts = [] }: Asking): readonly string[] {
  return [...new Set([...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)])];
}

/** Browsers warn of hosts, not of paths. What is no match pattern is covered by itself alone. */
function covers(wider: string, narrower: string): boolean {
  if (wider === narrower || wider === '<all_urls>') return true;
  const [one, other] = [partsOf(wider), partsOf(narrower)];
  if (!one || !other) return false;
  const isScheme = one.scheme === other.scheme || (one.scheme === '*' && /^https?$/.test(other.scheme));
  if (!isScheme) return false;
  if (one.host === '*') return true;
  if (!one.host.startsWith('*.')) return one.host === other.host;
  const domain = one.host.slice(2);
  return other.host === domain || other.host.endsWith(`.${domain}`);
}

function partsOf(pattern: string): { readonly scheme: string; readonly host: string } | undefined {
  const [, scheme, host] = /^(\*|[a-z]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme === undefined || host === undefined ? undefined : { scheme, host };
}
