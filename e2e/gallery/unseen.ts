import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The messages that no picture of the gallery shows: red when there are more, and when there are fewer. */
const LEDGER = join(import.meta.dirname, 'unseen.json');

/** @param keeps what is unseen now becomes the ledger */
export function unseenNow(seen: ReadonlySet<string>, keeps: boolean): readonly string[] {
  const unseen = Object.keys(messages)
    .filter(key => !seen.has(key))
    .sort();
  if (keeps) writeFileSync(LEDGER, `${JSON.stringify(unseen, null, 2)}\n`);
  return unseen;
}

export function unseenThen(): readonly string[] {
  return JSON.parse(readFileSync(LEDGER, 'utf8')) as readonly string[];
}
