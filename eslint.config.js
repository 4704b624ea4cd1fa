import tseslint from 'typescript-eslint';

/** The engine is pure: what it needs of the world comes in through parameters. */
const AMBIENT = [
  'browser',
  'chrome',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'indexedDB',
  'self',
  'DOMParser',
  'performance',
  'process',
  'Buffer',
].map(name => ({ name, message: 'The engine in src/ takes this as a parameter.' }));

const CLOCK_AND_CHANCE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is a parameter.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is a parameter.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is a parameter.',
  },
];

/** Nothing untrusted reaches HTML. */
const NO_HTML = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Build nodes; never assign HTML.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Build nodes; never parse HTML into the page.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Build nodes; never assign HTML.',
  },
];

const MUTABLE_PAGE = {
  selector: 'CallExpression[callee.property.name=/^(click|submit|scrollIntoView|scrollTo|dispatchEvent)$/]',
  message: 'Readers read: they click, scroll and submit nothing.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'demo-output/', 'test-output/', '**/*.js', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', ...NO_HTML],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // `erasableSyntaxOnly` leaves no enum to be unsafe with, and these two look for one in every expression.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...AMBIENT],
      'no-restricted-syntax': ['error', ...NO_HTML, ...CLOCK_AND_CHANCE],
    },
  },
  {
    files: ['src/readers/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_HTML, ...CLOCK_AND_CHANCE, MUTABLE_PAGE] },
  },
  {
    files: ['extension/**/*.{ts,tsx}'],
    ignores: ['extension/platform/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'browser', message: 'extension/platform is the one seam.' },
        { name: 'chrome', message: 'extension/platform is the one seam.' },
      ],
    },
  },
  {
    files: ['extension/*/index.{ts,tsx}', 'scripts/*.mjs'],
    rules: { 'max-lines': ['error', { max: 40 }] },
  },
  {
    // Tests build pages from HTML on purpose and hand functions around.
    files: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
);
