/** No page sees it: the isolated world of the extension has a global object of its own. */
const TURN = Symbol.for('turn');

interface Turn {
  readonly life: AbortController;
  /** Starts the script that reads every page of this site, when one for a single page is done. */
  readonly resume: (() => void) | undefined;
}

/**
 * Gives the page to the script that calls this. All scripts of the extension share one isolated world in a page, each
 * with its own copy of the modules: the one started last ends the one before it, so that a page is read once.
 * @param isGuest the script reads one address only, and then gives the page back by calling `giveBack`
 */
export function takeOver(
  begin: (life: AbortController, giveBack: () => void) => void,
  isGuest: boolean,
  world: object = globalThis,
): void {
  const earlier = Reflect.get(world, TURN) as Turn | undefined;
  earlier?.life.abort();
  const life = new AbortController();
  const resume = isGuest
    ? earlier?.resume
    : (): void => {
        takeOver(begin, false, world);
      };
  Reflect.set(world, TURN, { life, resume });
  begin(life, () => {
    life.abort();
    resume?.();
  });
}
