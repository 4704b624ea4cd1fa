import { format } from 'prettier';
import type { Signal } from '../../src/signals/signal.ts';
import prettierOptions from './prettier-options.ts';

/** A file under `src/signals` that exports a signal. */
export interface SignalFile {
  /** From `src/signals`, such as `identity/two-names.ts`. */
  readonly path: string;
  /** Of the export. */
  readonly name: string;
  readonly signal: Signal;
}

/** The text of `src/signals/catalogue.ts`: every signal in the order given. */
export async function catalogueText(files: readonly SignalFile[]): Promise<string> {
  const imports = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const text = [
    '// Written by `npm run signals` from the files beside it.',
    ...imports.map(({ path, name }) => `import { ${name} } from './${path}';`),
    `import { type Signal } from './signal.ts';`,
    '',
    '/** Every signal the program knows, by group, gravest first: the order in which findings are shown. */',
    `export const SIGNALS: readonly Signal[] = [${files.map(({ name }) => name).join(', ')}];`,
  ].join('\n');
  return await format(text, { ...(await prettierOptions()), parser: 'typescript' });
}
