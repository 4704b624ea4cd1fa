/** `npm run docs:sites`: writes the table of sites in `docs/sites.md` anew, from what the readers say of themselves. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { Basis } from '../src/readers/reader.ts';
import { READERS } from '../src/readers/registry.ts';
import { SITES } from '../src/readers/site-table.ts';

const FILE = fileURLToPath(new URL('../docs/sites.md', import.meta.url));
const TABLE = /(<!-- sites: [^>]*-->\n)[\s\S]*?(\n<!-- \/sites -->)/;

const GRADES: Readonly<Record<Basis['grade'], string>> = {
  'real-page': 'real page',
  'public-code': 'public code',
  unverified: 'unverified',
};

/** @returns the exit code, 0. */
export async function run(): Promise<number> {
  await writeFile(FILE, await withTable(await readFile(FILE, 'utf8')));
  return 0;
}

/** The page with its table of sites as the readers are now, formatted as `npm test` asks. */
export async function withTable(text: string): Promise<string> {
  const rows = SITES.flatMap(({ id, name, access }) => {
    const reader = READERS.find(one => one.id === id);
    if (!reader) return [];
    const { grade, asOf, on } = reader.basis;
    const what = reader.rows ? 'profiles, lists' : 'profiles';
    const switched = access === 'granted' ? 'on at first' : 'off until allowed';
    return [`| ${name} | ${what} | ${switched} | ${GRADES[grade]}, ${asOf} | ${on} |`];
  });
  const table = [
    '| site | reads | by itself | rests on | what was seen |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  const replaced = text.replace(
    TABLE,
    (_, before: string, after: string) => `${before}\n${table.join('\n')}\n${after}`,
  );
  return await format(replaced, { parser: 'markdown', printWidth: 130, proseWrap: 'preserve' });
}
