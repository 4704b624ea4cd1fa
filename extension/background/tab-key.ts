const PREFIX = 'tab-';

/** The key of a tab's state in the session. */
export function tabKey(tab: number): string {
  return `${PREFIX}${tab}`;
}

/** The tabs among keys of the session. */
export function tabsAmong(keys: readonly string[]): readonly number[] {
  return keys.filter(key => key.startsWith(PREFIX)).map(key => Number(key.slice(PREFIX.length)));
}
