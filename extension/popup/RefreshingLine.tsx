import type { JSX } from 'preact';
import type { RefreshState } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { listName } from '../ui/list-wording.ts';

/** That lists are being refreshed while the popup is open: what it shows may be compared anew in a moment. */
export function RefreshingLine({
  refreshing,
}: {
  readonly refreshing: RefreshState | undefined;
}): JSX.Element | null {
  if (refreshing === undefined) return null;
  const { list, waiting } = refreshing;
  return <p class="quiet">{t('popup_refreshing', listName(list), countText(waiting.length))}</p>;
}
