import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { Fold } from '../ui/Fold.tsx';
import { countText } from '../ui/format.ts';

/** One chapter of everything the popup knows, folded under its heading. */
export function ChapterFold({
  heading,
  count,
  children,
}: {
  readonly heading: string;
  /** How many things stand in it. */
  readonly count?: number;
  readonly children: () => JSX.Element;
}): JSX.Element {
  const title = count === undefined ? heading : t('checked_group', heading, countText(count));
  return (
    <Fold kind="chapter" summary={<h2>{title}</h2>}>
      {children}
    </Fold>
  );
}
