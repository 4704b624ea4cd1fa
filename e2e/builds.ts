import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Target = 'chrome' | 'firefox';

export const ROOT = resolve(import.meta.dirname, '..');

/** What a build is made of. */
const SOURCES = [
  'extension',
  'src',
  'public',
  'manifest.json',
  'vite.config.ts',
  'scripts/page-scripts.ts',
  'package-lock.json',
  'release',
];

/** The unpacked build that is tested: `dist/<target>`, or `<target>` in the folder COUNTERSIGN_BUILDS names. */
export function buildOf(target: Target): string {
  return resolve(process.env['COUNTERSIGN_BUILDS'] ?? join(ROOT, 'dist'), target);
}

/** The keys of a manifest that say which hosts may be asked. */
interface HostKeys {
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

/**
 * A copy of the build in which every host is allowed from the installation on: no browser without a window lets a test
 * press Allow. Nothing else differs. Whoever asked for it removes it.
 */
export function grantedBuildOf(target: Target): string {
  // Of its own for each run: two runs at once would take it from under each other.
  const copy = mkdtempSync(join(ROOT, 'test-output', `granted-${target}-`));
  cpSync(buildOf(target), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as HostKeys;
  // They stay among the optional ones, too: Firefox lets no other be asked for again.
  const { host_permissions: granted, optional_host_permissions: optional = [] } = manifest;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...granted, ...optional] }, null, 2));
  return copy;
}

/** True when there is a build and nothing it is made of is younger. */
export function isFresh(target: Target): boolean {
  const manifest = join(buildOf(target), 'manifest.json');
  if (!existsSync(manifest)) return false;
  if (process.env['COUNTERSIGN_BUILDS'] !== undefined) return true;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.every(source => youngest(join(ROOT, source)) <= built);
}

function youngest(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => youngest(join(path, name))));
}

/** The add-on id the Firefox build carries. */
export function addonIdOf(build: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const { id } = (manifest as { browser_specific_settings: { gecko: { id: string } } })
    .browser_specific_settings.gecko;
  return id;
}
