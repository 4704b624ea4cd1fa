/** Runs `scripts/<name>.ts` with the rest of the command line. A failure a person can mend is one sentence. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Mendable } from './mendable.ts';

interface Script {
  readonly run: (args: readonly string[]) => Promise<number>;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const file = join(here, `${name}.ts`);

if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error(`There is no script called "${name}".`);
  process.exitCode = 2;
} else {
  try {
    const script = (await import(pathToFileURL(file).href)) as Script;
    process.exitCode = await script.run(args);
  } catch (cause) {
    if (!(cause instanceof Mendable)) throw cause;
    console.error(cause.message);
    process.exitCode = 2;
  }
}
