/** No page sees it: the isolated world of the extension has a global object of its own. */
const LIFE = Symbol.for('life');

/**
 * The life of the script that calls this. All scripts of the extension share one isolated world in a page, each with
 * its own copy of the modules: the one started last ends the one before it, so that a page is read once.
 */
export function takeOver(world: object = globalThis): AbortController {
  const earlier: unknown = Reflect.get(world, LIFE);
  if (earlier instanceof AbortController) earlier.abort();
  const life = new AbortController();
  Reflect.set(world, LIFE, life);
  return life;
}
