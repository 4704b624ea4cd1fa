import { fileURLToPath } from 'node:url';
import { type Options, resolveConfig } from 'prettier';

/** How everything in the repository is formatted. */
export default async function prettierOptions(): Promise<Options> {
  return (await resolveConfig(fileURLToPath(import.meta.url))) ?? {};
}
