import { onFirstInstalled } from '../platform/installed.ts';
import { openScreen } from '../platform/tabs.ts';

/** Where the first steps are shown. */
export const WELCOME = 'extension/welcome/index.html';

/** Shows the first steps once, after the installation. Call it while the module loads. */
export function welcome(): void {
  onFirstInstalled(() => {
    openScreen(WELCOME).catch(() => undefined); // Without a window there is nobody to welcome; the settings lead there too.
  });
}
