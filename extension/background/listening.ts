import { setBadge } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import { onLanguageChanged, speak, t } from '../platform/i18n.ts';
import { offerMenus } from '../platform/menus.ts';
import { onTyped } from '../platform/omnibox.ts';
import { onOriginsChanged } from '../platform/permissions.ts';
import { onTabClosed } from '../platform/tabs.ts';
import { unreadableBadge } from './badge.ts';
import { openFormOf, openFormWithName, openFormWithSelection } from './form.ts';
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

/** Hears of keys, menus, the address bar, and of what changes under the open pages. Call it while the module loads. */
export function listen(pages: Pages): void {
  welcome();
  onCommand((command, tab) => void run(command, tab, pages));
  const retitle = offerMenus(
    [
      {
        id: 'check-selection',
        on: 'selection',
        title: () => t('menu_check_selection'),
        chosen: ({ tab, text }) => void openFormWithSelection(tab, text),
      },
      {
        id: 'check-page',
        on: 'page',
        title: () => t('command_check_page'),
        chosen: ({ tab }) => void run('check-page', tab, pages),
      },
    ],
    speak,
  );
  onLanguageChanged(() => void retitle());
  onTyped(suggestionFor, text => void openFormWithName(text));
  onTabClosed(tab => void pages.left(tab));
  onOriginsChanged(() => void pages.scripts.sync());
}

async function run(command: string, tab: number, pages: Pages): Promise<void> {
  await speak();
  await COMMANDS[command]?.(tab, pages);
}

/** What Enter in the address bar will do. */
async function suggestionFor(text: string): Promise<string> {
  await speak();
  const name = text.trim();
  return name === '' ? t('omnibox_empty') : t('omnibox_check', name);
}
