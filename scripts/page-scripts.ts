import { build, type Plugin } from 'vite';
import { type PageScript, pageScriptFile, SITELESS_SCRIPTS } from '../extension/page-script.ts';
import { SITE_SCRIPTS, SITES } from '../src/readers/site-table.ts';

/** The scripts the manifest names itself: those of the sites that are read from the installation on. */
export const STATIC_SCRIPTS: ReadonlySet<PageScript> = new Set(
  SITES.filter(({ access }) => access === 'granted').map(({ script }) => script),
);

/** The scripts the background puts into pages: those of other sites, and three that belong to no site. */
export const PAGE_SCRIPTS: readonly PageScript[] = [
  ...SITE_SCRIPTS.filter(script => !STATIC_SCRIPTS.has(script)),
  ...SITELESS_SCRIPTS,
];

/**
 * Builds the scripts the background puts into pages, each into one file without imports. crxjs would do it for `?script`
 * imports, but lists those under `web_accessible_resources`, which every page can probe for.
 */
export function pageScripts(target: string): Plugin {
  return {
    name: 'page-scripts',
    apply: 'build',
    async generateBundle() {
      const codes = await Promise.all(PAGE_SCRIPTS.map(script => bundled(script, target)));
      PAGE_SCRIPTS.forEach((script, index) => {
        this.emitFile({ type: 'asset', fileName: pageScriptFile(script), source: codes[index] ?? '' });
      });
    },
  };
}

async function bundled(script: PageScript, target: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target,
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `extension/content/${script}.ts`,
        output: { format: 'iife' },
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error(`${script}: not one bundle.`);
  const [chunk, ...others] = built.output;
  if (others.length > 0) throw new Error(`${script}: a page script is one file.`);
  return chunk.code;
}
