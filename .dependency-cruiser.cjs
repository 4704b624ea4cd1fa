/** The import rules of the house: who may know whom. */
const engine = {
  // folder of src -> the folders of src it may import, besides itself
  candidate: [],
  names: [],
  places: [],
  network: [],
  readers: ['candidate'],
  watchlists: ['names'],
  signals: ['candidate', 'names', 'places', 'network'],
  assessment: ['candidate', 'names', 'places', 'network', 'signals', 'watchlists'],
  store: ['candidate', 'watchlists', 'assessment'],
};

const mayImport = Object.entries(engine).map(([folder, allowed]) => ({
  name: `src-${folder}`,
  comment: `src/${folder} may import ${[folder, ...allowed].join(', ')} and packages`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^(src|extension|e2e|bench|scripts|public)/',
    pathNot: `^src/(${[folder, ...allowed].join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    ...mayImport,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'engine-knows-no-extension',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(extension|e2e|bench|scripts)/' },
    },
    {
      name: 'polyfill-behind-platform',
      severity: 'error',
      from: { pathNot: '^extension/platform/' },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'no-preact-in-content',
      severity: 'error',
      from: { path: '^extension/content/' },
      to: { path: 'node_modules/preact|^extension/ui/' },
    },
    {
      name: 'finder-in-the-picker-only',
      comment: 'it makes ways through a page; pages that are read do not pay for it',
      severity: 'error',
      from: { path: '^extension/', pathNot: '^extension/content/teach' },
      to: { path: '^src/readers/taught/css-path\\.ts$', reachable: true },
    },
    {
      name: 'screens-do-not-know-each-other',
      severity: 'error',
      from: { path: '^extension/(popup|options|report|next|welcome|content|background)/' },
      to: {
        path: '^extension/(popup|options|report|next|welcome|content|background)/',
        pathNot: '^extension/$1/',
      },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: '^(src|extension)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$|^(e2e|bench)/' },
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      from: { path: '^(src|extension)/', pathNot: '\\.test\\.tsx?$|/fixtures/|/fake-' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: { path: '^(src|extension)/' },
      to: { couldNotResolve: true, pathNot: '^(virtual:|\\?)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
  },
};
