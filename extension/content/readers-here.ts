import type { Reader } from '../../src/readers/reader.ts';

/** No page sees it: the isolated world of the extension has a global object of its own. */
const HERE = Symbol.for('readers');

/** Leaves the readers at work in this page where a script that is put in later finds them. */
export function leaveReaders(readers: readonly Reader[], world: object = globalThis): void {
  Reflect.set(world, HERE, readers);
}

/** The readers at work in this page; none where no script of the extension reads it. */
export function readersHere(world: object = globalThis): readonly Reader[] {
  return (Reflect.get(world, HERE) as readonly Reader[] | undefined) ?? [];
}
