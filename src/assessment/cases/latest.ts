/** The `most` latest of the items, the latest first, in one pass: nearly all of many are neither kept nor sorted. */
export function latestOf<Item>(
  items: Iterable<Item>,
  most: number,
  isLater: (a: Item, b: Item) => boolean,
): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const last = kept[most - 1];
    if (last !== undefined && !isLater(item, last)) continue;
    const at = kept.findIndex(each => isLater(item, each));
    kept.splice(at < 0 ? kept.length : at, 0, item);
    if (kept.length > most) kept.pop();
  }
  return kept;
}
