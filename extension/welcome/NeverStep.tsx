import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { Fold } from '../ui/Fold.tsx';

/** A promise in a few words, and the sentence the settings promise it with. */
const NEVER: readonly (readonly [MessageKey, MessageKey])[] = [
  ['welcome_never_leaves', 'promise_local'],
  ['welcome_never_well', 'promise_silence'],
  ['welcome_never_number', 'promise_human'],
  ['welcome_never_origin', 'promise_origin'],
];

/** What the program never does, and every host it can reach at all. */
export function NeverStep({ hosts }: { readonly hosts: readonly string[] }): JSX.Element {
  return (
    <>
      <dl class="nevers">
        {NEVER.map(([words, promise]) => (
          <div key={words}>
            <dt>{t(words)}</dt>
            <dd>{t(promise)}</dd>
          </div>
        ))}
      </dl>
      <Fold summary={t('welcome_hosts', countText(hosts.length))}>
        {() => (
          <>
            <p class="quiet">{t('welcome_hosts_about')}</p>
            <ul class="hosts">
              {hosts.map(host => (
                <li key={host}>
                  <bdi>{host}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </Fold>
    </>
  );
}
