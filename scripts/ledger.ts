import { readFileSync, writeFileSync } from 'node:fs';
import { changes, failuresOf, readFailures, readPairs, writeFailures } from '../src/names/fixtures/ledger.ts';

const PAIRS = new URL('../src/names/fixtures/pairs.jsonl', import.meta.url);
const FAILURES = new URL('../src/names/fixtures/known-failures.jsonl', import.meta.url);

/** Writes what the engine gets wrong now into the ledger of names, and prints what changed. Gives the exit code, 0. */
export function writeLedger(): number {
  const pairs = readPairs(readFileSync(PAIRS, 'utf8'));
  const found = failuresOf(pairs);
  const { worse, better } = changes(readFailures(readFileSync(FAILURES, 'utf8')), found);
  writeFileSync(FAILURES, writeFailures(found));
  for (const line of worse) console.log(`worse   ${line}`);
  for (const line of better) console.log(`better  ${line}`);
  console.log(`${found.length} known failures among ${pairs.length} pairs.`);
  return 0;
}
