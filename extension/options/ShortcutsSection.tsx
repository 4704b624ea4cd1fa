import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { type Shortcut, shortcuts } from '../platform/shortcuts.ts';
import { Section } from '../ui/Section.tsx';

/** What can be done by keys, with the keys as they are set now. The browser alone changes them. */
export function ShortcutsSection(): JSX.Element {
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    shortcuts().then(setKnown, () => undefined); // How to change them is said all the same.
  }, []);
  return (
    <Section heading={t('options_shortcuts')}>
      <dl class="facts in-columns shortcuts">
        {known.map(({ command, description, keys }) => (
          <div key={command} class="fact">
            <dt>{keys === '' ? t('shortcut_none') : <kbd>{keys}</kbd>}</dt>
            <dd>{description === '' ? t('shortcut_open') : description}</dd>
          </div>
        ))}
      </dl>
      <p>{t('shortcuts_change')}</p>
    </Section>
  );
}
