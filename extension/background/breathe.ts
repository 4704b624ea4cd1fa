/**
 * Work longer than 30 ms holds up screening and the browser's own events. It is asked for between steps of up to ten
 * milliseconds, on a slow machine: what is over by then has to leave room for one of those.
 */
const LONGEST_STRETCH_MS = 12;

/**
 * A function that long work awaits often: it returns at once until the stretch is over, then lets everything else
 * that waits run first.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_STRETCH_MS) return;
    await new Promise<void>(resolve => {
      // A message is delivered without the 4 ms that nested timers are held back for.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    since = performance.now();
  };
}
