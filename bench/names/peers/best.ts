import { type Found } from '../engine.ts';

/** The names a score likes best, for peers without an index: highest first, ties in the order of the corpus. */
export function best<T>(names: readonly T[], score: (name: T) => number, limit: number): readonly Found[] {
  const found: Found[] = [];
  for (const [row, name] of names.entries()) {
    const value = score(name);
    if (found.length === limit && value <= (found.at(-1)?.score ?? 0)) continue;
    let place = found.length;
    while (place > 0 && (found[place - 1]?.score ?? 0) < value) place -= 1;
    found.splice(place, 0, { row, score: value });
    if (found.length > limit) found.pop();
  }
  return found;
}
