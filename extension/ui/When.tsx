import type { JSX } from 'preact';
import { agoText, aheadText, dateText } from './format.ts';

/**
 * A day, or how long ago an instant was (how far ahead it is, with `ahead`); the exact value stands in `datetime` and
 * in the tooltip.
 */
export function When({
  iso,
  now,
  ahead = false,
}: {
  readonly iso: string;
  readonly now?: Date;
  readonly ahead?: boolean;
}): JSX.Element {
  const span = ahead ? aheadText : agoText;
  return (
    <time dateTime={iso} title={now ? dateText(iso) : undefined}>
      {now ? span(iso, now) : dateText(iso)}
    </time>
  );
}
