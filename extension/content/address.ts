/** Where the Navigation API is missing, the address is compared this often. */
const ADDRESS_CHECK_MS = 250;

/**
 * Calls `listener` whenever the address of the page may have changed, until `signal` aborts. The isolated world does
 * not see the page call `pushState`; the Navigation API tells it (not in every browser).
 */
export function onAddressChange(window: Window, listener: () => void, signal: AbortSignal): void {
  for (const event of ['popstate', 'hashchange']) window.addEventListener(event, listener, { signal });
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', listener, { signal });
  } else {
    const timer = setInterval(listener, ADDRESS_CHECK_MS);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
    });
  }
}
