import type { Breathe } from '../../src/watchlists/breathe.ts';
import type { ListChange } from '../../src/watchlists/list-change.ts';
import type { OpenedList } from './opening.ts';

/** What a new pack changes about the one that served; nothing for a first one: then all of it is new. */
export function changesSince(
  _before: OpenedList,
  _bytes: ArrayBuffer,
  _world: { readonly breathe: Breathe; readonly signal: AbortSignal; readonly at: string },
): Promise<readonly ListChange[]> {
  return Promise.resolve([]);
}
