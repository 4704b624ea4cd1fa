/** Hears one message; calls `reply` before it returns, or stays silent. */
type Listener = (raw: unknown, sender: unknown, reply: (answer: unknown) => void) => void;

interface Runtime {
  /** Gone once the extension was updated or removed underneath the page. */
  readonly id?: string;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
  readonly onMessage: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}

/**
 * The part of the browser's API that content scripts need, without the polyfill, which would weigh on every page:
 * Chrome 120 and Firefox 140 give promises of their own. Own properties only: where there is no `browser`, an element
 * of the page with that id would stand in for it.
 */
export function pageRuntime(): Runtime | undefined {
  const api = ['browser', 'chrome'].flatMap(name =>
    Object.hasOwn(globalThis, name) ? [Reflect.get(globalThis, name) as { readonly runtime?: Runtime }] : [],
  );
  return api.find(({ runtime }) => runtime)?.runtime;
}

/** `runtime.id` goes away when the extension is updated; `runtime.onInvalidated` does not exist yet (Chromium 156). */
export function isAlive(): boolean {
  try {
    return typeof pageRuntime()?.id === 'string';
  } catch {
    return false; // Chrome throws "Extension context invalidated" on the getter itself.
  }
}
