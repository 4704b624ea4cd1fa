import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';

/** `none`: no tab was asked for; `gone`: it shows no candidate; `silent`: the background did not answer. */
type Why = 'none' | 'gone' | 'silent';

const WORDS: Readonly<Record<Why, readonly [heading: MessageKey, about: MessageKey]>> = {
  none: ['report_none', 'report_none_about'],
  gone: ['report_gone', 'report_gone_about'],
  silent: ['report_silent', 'report_silent_about'],
};

/** In the place of a report there is none of. */
export function NoReport({
  why,
  opener,
}: {
  readonly why: Why;
  /** Where a saved one is opened. */
  readonly opener: JSX.Element;
}): JSX.Element {
  const [heading, about] = WORDS[why];
  return (
    <>
      <header class="head">
        <h1>{t(heading)}</h1>
        <p>{t(about)}</p>
      </header>
      {opener}
    </>
  );
}
