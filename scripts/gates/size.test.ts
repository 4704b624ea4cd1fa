import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageScriptFile, SITELESS_SCRIPTS } from '../../extension/page-script.ts';
import { PAGE_SCRIPTS, STATIC_SCRIPTS } from '../page-scripts.ts';
import { bytesOf, filesOf, TARGETS, textOf, type Target } from './built.ts';

/** Bytes. Raise one on purpose, in the change that needs it, so that no growth is silent. */
const BUDGET = {
  /** What comes into a page by itself: one script, for no two are registered for the same page. */
  content: 15_000,
  /** What a page of an unknown site holds once it was checked, taught, and read as it was taught: three clicks. */
  asked: 40_000,
  popup: 60_000,
  /** Without the lists of a snapshot, which only a release holds. */
  package: 6_000_000,
  /** 6.5 MB with OFAC, UN, DFAT and the names of the EU; those of the UK and Switzerland come to 3 to 4 MB more. */
  lists: 12_000_000,
};

const gzipped = (target: Target, path: string): number =>
  gzipSync(bytesOf(target, path), { level: 9 }).length;

/** The scripts and styles a page loads, those its scripts import included. */
function loadedBy(target: Target, page: string): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of textOf(target, path).matchAll(
      /["']\.{0,2}\/?(?:assets\/)?([\w.-]+\.(?:js|css))["']/g,
    )) {
      const asset = filesOf(target).find(file => file === `assets/${name ?? ''}`);
      if (asset !== undefined) visit(asset);
    }
  };
  for (const [, asset = ''] of textOf(target, page).matchAll(/(?:src|href)="\/([^"]+)"/g)) visit(asset);
  return [...found];
}

describe.each(TARGETS)('sizes for %s', target => {
  it('keeps each content script small', () => {
    const scripts = [...STATIC_SCRIPTS, ...PAGE_SCRIPTS].map(pageScriptFile);
    const sizes = scripts.map(path => [path, gzipped(target, path)] as const);
    expect(sizes.filter(([, size]) => size > BUDGET.content)).toEqual([]);
  });

  it('keeps small what a page comes to hold on request', () => {
    const sizes = SITELESS_SCRIPTS.map(script => gzipped(target, pageScriptFile(script)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET.asked);
  });

  it('keeps the popup quick to open', () => {
    const parts = loadedBy(target, 'extension/popup/index.html');
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.reduce((sum, path) => sum + gzipped(target, path), 0)).toBeLessThanOrEqual(BUDGET.popup);
  });

  it('keeps the package small, and the lists in it', () => {
    const sizeOf = (paths: readonly string[]): number =>
      paths.reduce((total, path) => total + gzipped(target, path), 0);
    const isList = (path: string): boolean => path.startsWith('data/lists/');
    const files = filesOf(target);
    expect(sizeOf(files.filter(path => !isList(path)))).toBeLessThanOrEqual(BUDGET.package);
    expect(sizeOf(files.filter(isList))).toBeLessThanOrEqual(BUDGET.lists);
  });
});
