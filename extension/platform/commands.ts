import { browser } from './browser.ts';
import { activeTabId } from './tabs.ts';

/**
 * Calls `listener` with the name of a command of the manifest, and the tab the user looks at, whenever its keys are
 * pressed. Call it while the module loads. The browser itself runs `_execute_action`.
 */
export function onCommand(listener: (command: string, tab: number) => void): void {
  const heard = async (command: string, pressedIn: number | undefined): Promise<void> => {
    const tab = pressedIn ?? (await activeTabId());
    if (tab !== undefined) listener(command, tab);
  };
  browser.commands.onCommand.addListener((command, tab) => void heard(command, tab?.id));
}
