import type { JSX } from 'preact';
import { agoText, dateText } from './format.ts';

/** A day, or how long ago an instant was; the exact value stands in `datetime` and in the tooltip. */
export function When({ iso, now }: { readonly iso: string; readonly now?: Date }): JSX.Element {
  return (
    <time dateTime={iso} title={now ? dateText(iso) : undefined}>
      {now ? agoText(iso, now) : dateText(iso)}
    </time>
  );
}
