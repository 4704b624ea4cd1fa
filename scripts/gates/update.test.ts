import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestGrowth, type Asking } from '../manifest-growth.ts';

const released = lastRelease();
if (released === undefined)
  console.log('skipped: there is no release tag here to compare the manifest with.');

describe.skipIf(released === undefined)(`an update of ${released?.tag ?? 'the last release'}`, () => {
  it('is not switched off by the browser: it asks for nothing more', () => {
    const now = JSON.parse(readFileSync('manifest.json', 'utf8')) as Asking;
    expect(manifestGrowth(released?.manifest ?? {}, now)).toEqual([]);
  });
});

/** `undefined` without a tag, without git, and in a copy that is no repository. */
function lastRelease(): { readonly tag: string; readonly manifest: Asking } | undefined {
  try {
    const tag = git('describe', '--tags', '--abbrev=0').trim();
    return { tag, manifest: JSON.parse(git('show', `${tag}:manifest.json`)) as Asking };
  } catch {
    return undefined;
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
