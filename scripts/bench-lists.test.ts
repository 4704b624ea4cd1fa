import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { euFile } from '../bench/lists/eu-file.ts';
import { ukFile } from '../bench/lists/uk-file.ts';
import { run } from './bench-lists.ts';

it('bench:lists says what its arguments are', async () => {
  await expect(run(['--fast'])).rejects.toThrow('The arguments are');
  await expect(run(['--date', 'today'])).rejects.toThrow('no day');
});

it('generates a UK file of the wanted size whose rows all have the 58 columns', () => {
  const text = [...ukFile(['Quellbrook Holdings Ltd', 'Anna "Ann" Orsolic', 'Orsolic, Anna'], 50_000)].join(
    '',
  );
  expect(Math.abs(Buffer.byteLength(text) - 50_000)).toBeLessThan(20_000);
  const [date, ...rows] = Papa.parse<readonly string[]>(text.trimEnd()).data;
  expect(date).toEqual(['Report Date: 11-Jun-2026']);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([58]));
  expect(rows.some(row => row.includes('Anna "Ann" Orsolic'))).toBe(true);
});

it('generates an EU file that is well-formed', () => {
  const parties = [{ full_name: 'Quellbrook & Sons "Q" Ltd', aliases: ['Q&S'] }];
  const parser = new SaxesParser();
  const names: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'nameAlias') names.push(attributes['wholeName'] ?? '');
  });
  for (const part of euFile(parties, 20_000)) parser.write(part);
  parser.close();
  expect(names.slice(0, 2)).toEqual(['Quellbrook & Sons "Q" Ltd', 'Q&S']);
  expect(names.length).toBeGreaterThan(4);
});
