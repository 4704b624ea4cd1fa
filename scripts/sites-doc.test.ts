import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTable } from './sites-doc.ts';

it('docs/sites.md says of every site what its reader says of itself; if not, run `npm run docs:sites`', async () => {
  const text = readFileSync('docs/sites.md', 'utf8');
  expect(await withTable(text)).toBe(text);
});
