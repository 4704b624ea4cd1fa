import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { GITHUB_HOST } from '../../src/network/github/addresses.ts';
import * as checklistSources from '../../src/assessment/review/checklist-sources.ts';
import * as officeSources from '../../src/assessment/review/office-sources.ts';
import { COUNTRIES, EVERYWHERE, officesIn } from '../../src/assessment/review/offices.ts';
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
  // What the interview items rest on, and where a confirmed case is reported.
  ...[...Object.values(checklistSources), ...Object.values(officeSources)].flatMap(({ url }) =>
    url === '' ? [] : [hostOf(url)],
  ),
  ...[...COUNTRIES.flatMap(officesIn), ...EVERYWHERE].flatMap(({ link }) =>
    link?.startsWith('https:') ? [hostOf(link)] : [],
  ),
  // Where the months of the technology table are from; nothing opens them.
  ...[...TECHNOLOGIES.values()].map(({ source }) => new URL(source).hostname),
];
/** XML namespaces, and the addresses in Dexie's warnings. None is ever requested: the policy would refuse it. */
const FOREIGN_HOSTS = ['www.w3.org', 'bit.ly', 'tinyurl.com'];
/** Where the invented people of the practice page stand: a name nobody can have (RFC 2606). Links there are not followed. */
const INVENTED_HOST = 'people.example';

function hostOf(address: string): string {
  return new URL(address).hostname;
}

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
    const known = new Set([...OFFICIAL_HOSTS, GITHUB_HOST, ...SOURCE_HOSTS, ...FOREIGN_HOSTS, INVENTED_HOST]);
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
