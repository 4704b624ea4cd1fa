import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t, uiLanguage } from '../platform/i18n.ts';
import { type Language, LANGUAGES } from '../platform/language.ts';
import { languageName } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import type { LanguageChoice } from '../ui/settings/use-language.ts';

/** The language of the screens. Each stands under its own name, so that whoever reads no other finds theirs. */
export function LanguageSection({
  choice: { chosen, choose, problem },
}: {
  readonly choice: LanguageChoice;
}): JSX.Element {
  const id = useId();
  const offered = (language: Language | undefined, name: string): JSX.Element => (
    <label key={language ?? ''} lang={language}>
      <input
        type="radio"
        name={id}
        value={language ?? ''}
        checked={chosen === language}
        onChange={() => {
          choose(language);
        }}
      />
      {name}
    </label>
  );
  return (
    <Section heading={t('options_language')}>
      <p>{t('options_language_about')}</p>
      <Problem problem={problem} />
      <fieldset class="presets languages" aria-describedby={`${id}-later`}>
        <legend class="unseen">{t('options_language')}</legend>
        {offered(undefined, t('language_browser', languageName(uiLanguage())))}
        {LANGUAGES.map(language => offered(language, languageName(language)))}
      </fieldset>
      <p class="quiet" id={`${id}-later`}>
        {t('options_language_later')}
      </p>
    </Section>
  );
}
