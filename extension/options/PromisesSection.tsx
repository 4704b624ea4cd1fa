import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';

const PROMISES: readonly MessageKey[] = [
  'promise_local',
  'promise_origin',
  'promise_name',
  'promise_silence',
  'promise_human',
  'promise_page',
];

/** What a user may hold the program to. */
export function PromisesSection(): JSX.Element {
  return (
    <Section heading={t('options_promises')}>
      <ul>
        {PROMISES.map(key => (
          <li>{t(key)}</li>
        ))}
      </ul>
    </Section>
  );
}
