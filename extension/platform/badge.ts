import { browser } from './browser.ts';

/** What the toolbar says in its badge and on hovering. The words carry the meaning; the colour only repeats it. */
export interface Badge {
  /** At most four characters. */
  readonly text: string;
  readonly title: string;
  readonly colour: string;
}

/** What the toolbar shows for one tab. */
export interface TabBadge extends Badge {
  /** The first part of the icon files' names, which is the state the icon is drawn for. */
  readonly icon: string;
}

/** What the manifest gives, for a tab nothing is known of. */
const OWN_ICON = 'countersign';

/** Sets or, with `undefined`, clears icon and badge of one tab. A tab that is gone meanwhile is no failure. */
export async function setBadge(tabId: number, badge: TabBadge | undefined): Promise<void> {
  const { action } = browser;
  try {
    await Promise.all([
      action.setIcon({ tabId, path: iconFiles(badge?.icon ?? OWN_ICON) }),
      // Without a text of its own the tab shows what holds for all tabs; an empty one would hide that.
      action.setBadgeText({ tabId, text: badge?.text ?? null }),
      action.setTitle({ tabId, title: badge?.title ?? '' }),
      ...(badge
        ? [
            action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
            action.setBadgeTextColor({ tabId, color: '#ffffff' }),
          ]
        : []),
    ]);
  } catch {
    // The tab was closed between the reading and the badge ("No tab with id").
  }
}

/** From the root of the package: a path without the slash is looked for beside the background's own file. */
function iconFiles(icon: string): Record<string, string> {
  return { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` };
}

/** Sets or, with `undefined`, clears what every tab shows that has no badge of its own. */
export async function setNewsBadge(badge: Badge | undefined): Promise<void> {
  const { action, i18n } = browser;
  await Promise.all([
    action.setBadgeText({ text: badge?.text ?? '' }),
    action.setTitle({ title: badge?.title ?? i18n.getMessage('app_name') }),
    ...(badge
      ? [
          action.setBadgeBackgroundColor({ color: badge.colour }),
          action.setBadgeTextColor({ color: '#ffffff' }),
        ]
      : []),
  ]);
}
