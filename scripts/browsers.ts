import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { Mendable } from './mendable.ts';

/** The programs that were found. */
export interface Browsers {
  readonly chromium: string;
  readonly firefox: string | null;
}

/** Chromium before Chrome: branded Chrome ignores --load-extension since 137; Chrome for Testing still takes it. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const CHROMIUM_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: windowsPlaces('Chromium\\Application\\chrome.exe'),
};
const FIREFOX_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: windowsPlaces('Mozilla Firefox\\firefox.exe'),
};

/** The Chromium that loads unpacked extensions: `CHROME_PATH`, the path, Playwright's own, the usual places. */
export function findChromium(): string | null {
  return find('CHROME_PATH', CHROMIUM_NAMES, [chromium.executablePath()], CHROMIUM_PLACES);
}

/** `FIREFOX_PATH`, the path, the usual places. Playwright's own Firefox is a patched build and cannot be used. */
export function findFirefox(): string | null {
  return find('FIREFOX_PATH', FIREFOX_NAMES, [], FIREFOX_PLACES);
}

/**
 * Finds the browsers, or installs what is missing: from the distribution as root on Debian or Ubuntu, else
 * Playwright's Chromium. Throws {@link Mendable} with what to install when neither is possible.
 */
export async function provideBrowsers(wanted: { readonly firefox: boolean }): Promise<Browsers> {
  const isMissing = (): boolean => findChromium() === null || (wanted.firefox && findFirefox() === null);
  if (isMissing() && isDebianRoot()) await installFromDistribution(wanted.firefox);
  if (findChromium() === null) {
    // As root Playwright may install the system libraries Chromium needs, too.
    const withLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
    await install(process.execPath, [
      'node_modules/playwright/cli.js',
      'install',
      ...withLibraries,
      'chromium',
    ]);
  }

  const found = { chromium: findChromium(), firefox: findFirefox() };
  if (found.chromium === null) {
    throw new Mendable(
      'There is no Chromium: install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name it in CHROME_PATH.',
    );
  }
  if (wanted.firefox && found.firefox === null) {
    throw new Mendable(
      'There is no Firefox: install Firefox 140 or newer (Debian: apt-get install firefox-esr) or name it in FIREFOX_PATH.',
    );
  }
  return { chromium: found.chromium, firefox: found.firefox };
}

function find(
  variable: string,
  names: readonly string[],
  more: readonly string[],
  places: Partial<Record<NodeJS.Platform, readonly string[]>>,
): string | null {
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return resolve(named);
    throw new Mendable(`${variable} names ${named}, which does not exist.`);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap(name =>
    (process.env['PATH'] ?? '').split(delimiter).map(directory => join(directory, name + suffix)),
  );
  const candidates = [...onPath, ...more, ...(places[process.platform] ?? [])];
  return candidates.find(candidate => isExecutable(candidate) && runs(candidate)) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` and `firefox` are stubs that only tell to install a snap: ask before trusting. */
function runs(path: string): boolean {
  // On Windows `--version` opens a window and prints nothing.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** On Ubuntu these packages are missing or stubs; what is still missing then is provided otherwise, or named. */
async function installFromDistribution(firefox: boolean): Promise<void> {
  await install('apt-get', ['update', '-q']);
  const packages = firefox ? ['chromium', 'firefox-esr'] : ['chromium'];
  for (const name of packages)
    await install('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
}

/** What it prints goes to stderr: stdout may be read by a machine. A failure shows in what is missing after. */
async function install(program: string, args: readonly string[]): Promise<void> {
  console.error(`> ${program} ${args.join(' ')}`);
  await new Promise<void>(resolve => {
    const child = spawn(program, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', cause => {
      console.error(cause.message);
      resolve();
    });
    child.on('close', () => {
      resolve();
    });
  });
}

function windowsPlaces(program: string): readonly string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map(variable => process.env[variable])
    .filter(directory => directory !== undefined)
    .map(directory => join(directory, program));
}
