import type { Breathe } from '../../src/watchlists/breathe.ts';
import { type EntryChange, packChanges } from '../../src/watchlists/changes.ts';
import type { ListChange } from '../../src/watchlists/list-change.ts';
import { openPack } from '../../src/watchlists/pack.ts';
import type { OpenedList } from './opening.ts';

/**
 * What a new pack changes about the one that served; nothing for a first one: then all of it is new.
 * @param at when the refresh swaps them, ISO 8601.
 * @param breathe what it throws stops the work.
 */
export async function changesSince(
  before: OpenedList,
  bytes: ArrayBuffer,
  at: string,
  breathe: Breathe,
): Promise<readonly ListChange[]> {
  if (before.from === 'nowhere') return [];
  const { added, changed, removed } = await packChanges(before.pack, openPack(bytes), breathe);
  const { list } = before.pack.header;
  const logged = (what: ListChange['what'], changes: readonly EntryChange[]): readonly ListChange[] =>
    changes.map(change => ({ ...change, list, at, what }));
  return [...logged('added', added), ...logged('changed', changed), ...logged('removed', removed)];
}
