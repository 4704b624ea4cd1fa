import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { READERS } from '../../src/readers/registry.ts';
import { SITES } from '../../src/readers/site-table.ts';

/** Written by `npx vitest run --project unit extension/ui/site-basis.test.ts -u`; a screen that imported the readers would hold them all. */
function tableText(): string {
  const lines = SITES.flatMap(({ id }) => {
    const basis = READERS.find(reader => reader.id === id)?.basis;
    const key = id.includes('-') ? `'${id}'` : id;
    return basis ? [`  ${key}: { grade: '${basis.grade}', asOf: '${basis.asOf}' },`] : [];
  });
  const [head = ''] = readFileSync('extension/ui/site-basis.ts', 'utf8').split('  // From here on');
  return `${head}  // From here on written by site-basis.test.ts.\n${lines.join('\n')}\n};\n`;
}

it('the settings page says of every site what its reader says of itself', async () => {
  await expect(tableText()).toMatchFileSnapshot('./site-basis.ts');
});
