import { setTimeout as wait } from 'node:timers/promises';

export const PATIENCE_MS = 20_000;

/** What is to come is looked for often at first, to catch what passes, then less: each look takes time from the browsers. */
const PAUSE_MS = { first: 30, longest: 120, growing: 0.03 } as const;

/** Characters. A whole screen of text would bury the sentence before it. */
const MOST_SEEN = 3_000;

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
  const start = Date.now();
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
    await wait(Math.min(PAUSE_MS.longest, PAUSE_MS.first + (Date.now() - start) * PAUSE_MS.growing));
  } while (Date.now() - start < patienceMs);
  const seen = (last instanceof Error ? last.message : JSON.stringify(last ?? null)).slice(0, MOST_SEEN);
  throw new Error(`Waited ${patienceMs} ms in vain for ${what}. Last seen: ${seen}`);
}
