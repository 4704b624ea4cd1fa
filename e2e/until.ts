import { setTimeout as wait } from 'node:timers/promises';

export const PATIENCE_MS = 15_000;

/**
 * Asks again and again until `read` gives something `good`, and gives that back. Throws when patience ends, with
 * `what` and the last thing seen, so that a failure says what was there instead.
 */
export async function until<Value>(
  what: string,
  read: () => Promise<Value>,
  good: (value: Value) => boolean,
  patienceMs = PATIENCE_MS,
): Promise<Value> {
  const end = Date.now() + patienceMs;
  let last: unknown;
  do {
    try {
      const value = await read();
      if (good(value)) return value;
      last = value;
    } catch (error) {
      // A page that navigates, or a worker that was stopped, answers at the next try.
      last = error;
    }
    await wait(30);
  } while (Date.now() < end);
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`Waited ${patienceMs} ms in vain for ${what}. Last seen: ${seen}`);
}
