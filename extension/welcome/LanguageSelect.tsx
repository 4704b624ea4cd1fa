import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t, uiLanguage } from '../platform/i18n.ts';
import { isLanguage, LANGUAGES } from '../platform/language.ts';
import { languageName } from '../ui/format.ts';
import { Problem } from '../ui/settings/Problem.tsx';
import type { LanguageChoice } from '../ui/settings/use-language.ts';

/** The language of the screens, for whoever cannot read this one. Each stands under its own name. */
export function LanguageSelect({
  choice: { chosen, choose, problem },
}: {
  readonly choice: LanguageChoice;
}): JSX.Element {
  const id = useId();
  return (
    <>
      <p class="language">
        <label for={id}>{t('options_language')}</label>
        <select
          id={id}
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => {
            choose(isLanguage(value) ? value : undefined);
          }}
        >
          <option value="">{t('language_browser', languageName(uiLanguage()))}</option>
          {LANGUAGES.map(language => (
            <option key={language} value={language} lang={language}>
              {languageName(language)}
            </option>
          ))}
        </select>
      </p>
      <Problem problem={problem} />
    </>
  );
}
