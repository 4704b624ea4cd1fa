import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { leanLocales } from './scripts/lean-messages.ts';
import { packedListsIn, SNAPSHOT_FOLDER } from './scripts/packaged-lists.ts';
import { pageScripts } from './scripts/page-scripts.ts';
import { packagedListFile, PACKAGED_LISTS_FILE, packagedListsText } from './src/watchlists/snapshot.ts';
import { starterBytes } from './src/watchlists/starter.ts';

/** The add-on id Firefox knows this extension by; it may never change (MDN, browser_specific_settings). */
const GECKO_ID = 'countersign@countersign.example';

/**
 * The Firefox manifest: an event page instead of a service worker, and the keys only Firefox reads.
 * Nothing is collected, hence `data_collection_permissions: none` (required for new add-ons since 2025-11-03). What GitHub
 * is asked for goes out by a click that says so, as a search would, and nothing of it comes to us.
 */
function firefoxManifest(): unknown {
  const { background, minimum_chrome_version, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** The pages of the extension that no key of the manifest names. */
const SCREENS = [
  'extension/report/index.html',
  'extension/next/index.html',
  'extension/welcome/index.html',
  'extension/popup/practice.html',
];

/** Compiles the starter list into the package, so that no worker has to at its start. */
function starterList(): Plugin {
  return {
    name: 'starter-list',
    async generateBundle() {
      const source = new Uint8Array(await starterBytes());
      this.emitFile({ type: 'asset', fileName: 'data/starter.bin', source });
    },
  };
}

/** Puts the lists of the last snapshot into the package, and beside them which there are. */
function packagedLists(): Plugin {
  return {
    name: 'packaged-lists',
    generateBundle() {
      const lists = packedListsIn(SNAPSHOT_FOLDER);
      for (const { list, bytes } of lists)
        this.emitFile({ type: 'asset', fileName: packagedListFile(list), source: bytes });
      const source = packagedListsText(lists.map(({ bytes: _bytes, entries: _entries, ...about }) => about));
      this.emitFile({ type: 'asset', fileName: PACKAGED_LISTS_FILE, source });
    },
  };
}

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  const oldest = target === 'firefox' ? 'firefox140' : 'chrome120';
  return {
    plugins: [
      starterList(),
      packagedLists(),
      pageScripts(oldest),
      leanLocales(),
      crx({
        // crxjs types know neither `gecko_android` nor `data_collection_permissions`.
        manifest: (target === 'firefox' ? firefoxManifest() : manifest) as ManifestV3Export,
        browser: target,
        // A content script with chunks would need `web_accessible_resources`, which every page can probe for.
        contentScripts: { standaloneFiles: manifest.content_scripts.flatMap(({ js }) => js) },
      }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: oldest,
      modulePreload: false,
      // The manifest names popup and settings; these are opened from there.
      rolldownOptions: { input: SCREENS },
    },
  };
});
