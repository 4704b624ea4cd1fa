import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { GITHUB_HOST } from '../../src/network/github/addresses.ts';
import { siteOf } from '../../src/readers/site-table.ts';
import { SIGNALS } from '../../src/signals/catalogue.ts';
import { TECHNOLOGIES } from '../../src/signals/history/technology-releases.ts';
import { OFFICIAL_HOSTS } from '../../src/watchlists/catalogue.ts';
import { filesOf, TARGETS, textOf } from './built.ts';

/** The pages that findings and listings link to; they open when they are clicked. */
const SOURCE_HOSTS = [
  'sanctionssearch.ofac.treas.gov',
  'main.un.org',
  'data.europa.eu',
  'search-uk-sanctions-list.service.gov.uk',
  'www.law.go.kr',
  'www.opensanctions.org',
  // Where one gets a key.
  'open.law.go.kr',
  ...SIGNALS.flatMap(({ sources }) => sources.map(({ url }) => new URL(url).hostname)),
  // Where the months of the technology table are from; nothing opens them.
  ...[...TECHNOLOGIES.values()].map(({ source }) => new URL(source).hostname),
];
/** XML namespaces, and the addresses in Dexie's warnings. None is ever requested: the policy would refuse it. */
const FOREIGN_HOSTS = ['www.w3.org', 'bit.ly', 'tinyurl.com'];

describe.each(TARGETS)('the package for %s', target => {
  const scripts = filesOf(target).filter(path => path.endsWith('.js'));

  it.each([
    ['builds no code from strings', /\bnew Function\b|[^.\w]eval\(/],
    ['imports nothing at run time', /\bimport\((?!\/\*)/],
    ['knows no address of an extension page', /(?:chrome|moz)-extension:\/\//],
  ])('%s', (_, pattern) => {
    const guilty = scripts.filter(path => pattern.test(textOf(target, path)));
    expect(guilty).toEqual([]);
  });

  it('knows no address beyond lists, GitHub’s interface, sources, standards and the sites it reads', () => {
    const found = scripts.flatMap(path => textOf(target, path).match(/https?:\/\/[\w.-]+/g) ?? []);
    const known = new Set([...OFFICIAL_HOSTS, GITHUB_HOST, ...SOURCE_HOSTS, ...FOREIGN_HOSTS]);
    const isKnown = (url: URL): boolean => known.has(url.hostname) || siteOf(url) !== undefined;
    expect([...new Set(found)].filter(origin => !isKnown(new URL(origin)))).toEqual([]);
  });

  it('speaks six languages, without notes for translators', () => {
    const locales = filesOf(target).filter(path => path.startsWith('_locales/'));
    expect(locales).toHaveLength(6);
    expect(locales.filter(path => /"(?:description|example)":"/.test(textOf(target, path)))).toEqual([]);
  });

  it('ships no source maps and no fixtures', () => {
    expect(filesOf(target).filter(path => /\.map$|fixtures|\.test\./.test(path))).toEqual([]);
  });
});

const lintReport = v.object({ errors: v.array(v.object({ code: v.string(), message: v.string() })) });

describe('web-ext lint', () => {
  it('finds no error in the Firefox package', () => {
    const args = [
      'node_modules/web-ext/bin/web-ext.js',
      'lint',
      '--source-dir',
      'dist/firefox',
      '--output',
      'json',
    ];
    const report = v.parse(lintReport, JSON.parse(stdoutOf(args)));
    expect(report.errors).toEqual([]);
  });
});

/** web-ext ends with 1 when it has something to say: what it says decides, not how it ends. */
function stdoutOf(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (cause) {
    const stdout: unknown = cause instanceof Error && 'stdout' in cause ? cause.stdout : undefined;
    if (typeof stdout === 'string' && stdout !== '') return stdout;
    throw cause;
  }
}
