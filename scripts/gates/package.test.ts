import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { filesOf, TARGETS, textOf } from './built.ts';

describe.each(TARGETS)('the package for %s', target => {
  const scripts = filesOf(target).filter(path => path.endsWith('.js'));

  it.each([
    ['builds no code from strings', /\bnew Function\b|[^.\w]eval\(/],
    ['imports nothing at run time', /\bimport\((?!\/\*)/],
    ['knows no address of an extension page', /(?:chrome|moz)-extension:\/\//],
    ['knows no test or demo host', /localhost|127\.0\.0\.1/],
  ])('%s', (_, pattern) => {
    const guilty = scripts.filter(path => pattern.test(textOf(target, path)));
    expect(guilty).toEqual([]);
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
