/** Nodes this script put into the page: their coming and going is no change of the page. */
const ours = new WeakSet<Node>();

/** A page with more open shadow roots than this is watched without the rest. */
const MOST_ROOTS = 200;

export function isOurs<T extends Node>(node: T): T {
  ours.add(node);
  return node;
}

export interface Changes {
  /** Looks for open shadow roots that came since, and goes on after a pause. */
  readonly resume: () => void;
  readonly pause: () => void;
}

/**
 * Watches the page, and the shadow roots that `rootsIn` finds, with one observer, until `signal` aborts.
 * @param attributes whose values may say that something else stands here now
 */
export function watchChanges(
  document: Document,
  attributes: readonly string[],
  listener: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
  rootsIn?: (document: Document) => readonly ShadowRoot[],
): Changes {
  const what: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    ...(attributes.length > 0 && { attributeFilter: [...attributes] }),
  };
  const observer = new MutationObserver(records => {
    const theirs = records.filter(record => !isAllOurs(record));
    if (theirs.length > 0) listener(theirs);
  });
  let watched = new Set<Node>();
  const openRoots = (): readonly ShadowRoot[] => {
    try {
      return rootsIn?.(document).slice(0, MOST_ROOTS) ?? [];
    } catch {
      return []; // The page put something else where its elements should be.
    }
  };

  const pause = (): void => {
    observer.disconnect();
    watched = new Set();
  };
  signal.addEventListener('abort', pause);

  return {
    pause,
    resume: () => {
      if (signal.aborted) return;
      for (const root of [document, ...openRoots()]) {
        if (watched.has(root)) continue;
        watched.add(root);
        observer.observe(root, what);
      }
    },
  };
}

function isAllOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(node => ours.has(node));
}
