import { browser } from './browser.ts';

/** What the toolbar shows for one tab. Word and glyph carry the meaning; the colour only repeats it. */
export interface Badge {
  /** At most four characters. */
  readonly text: string;
  readonly title: string;
  readonly colour: string;
}

/** Sets or, with `undefined`, clears the badge of one tab. A tab that is gone meanwhile is no failure. */
export async function setBadge(tabId: number, badge: Badge | undefined): Promise<void> {
  const { action } = browser;
  try {
    await Promise.all([
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
