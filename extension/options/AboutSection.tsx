import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';

/** The version, and the ways to the pages nothing else leads to any more. */
export function AboutSection({ version }: { readonly version: string }): JSX.Element {
  return (
    <Section heading={t('program_about')}>
      <p>{t('options_version', version)}</p>
      <ul class="program">
        <li>
          <a href="/extension/welcome/index.html">{t('program_welcome')}</a>
        </li>
        <li>
          <a href="/extension/popup/practice.html">{t('program_practice')}</a>
        </li>
        <li>
          <a href="/licences.txt">{t('program_licences')}</a>
        </li>
      </ul>
    </Section>
  );
}
