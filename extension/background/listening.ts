import { setBadge } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import { t } from '../platform/i18n.ts';
import { offerOnSelection } from '../platform/menus.ts';
import { onOriginsChanged } from '../platform/permissions.ts';
import { onTabClosed } from '../platform/tabs.ts';
import { unreadableBadge } from './badge.ts';
import { openFormOf, openFormWithSelection } from './form.ts';
import type { Pages } from './pages.ts';
import { welcome } from './welcoming.ts';

/** The commands of the manifest that the browser does not run itself. */
const COMMANDS: Readonly<Record<string, (tab: number, pages: Pages) => Promise<void>>> = {
  'check-page': async (tab, { check }) => {
    // Keys show nothing by themselves: that the page is out of reach is said on the button.
    if ((await check(tab)) === 'refused') await setBadge(tab, unreadableBadge());
  },
  'check-selection': tab => openFormWithSelection(tab),
  'open-form': tab => openFormOf(tab),
};

/** Hears of keys, of the menu, and of what changes under the open pages. Call it while the module loads. */
export function listen(pages: Pages): void {
  welcome();
  onCommand((command, tab) => void COMMANDS[command]?.(tab, pages));
  offerOnSelection(
    'check-selection',
    () => t('menu_check_selection'),
    ({ tab, text }) => void openFormWithSelection(tab, text),
  );
  onTabClosed(tab => void pages.left(tab));
  onOriginsChanged(() => void pages.scripts.sync());
}
