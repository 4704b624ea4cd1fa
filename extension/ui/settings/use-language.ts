import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../platform/i18n.ts';
import { chooseLanguage, chosenLanguage, type Language, watchLanguage } from '../../platform/language.ts';

export interface LanguageChoice {
  /** `undefined`: the browser's. `null` until it is known. */
  readonly chosen: Language | undefined | null;
  readonly choose: (language: Language | undefined) => void;
  readonly problem: MessageKey | undefined;
}

/** The language the user chose. Every screen that is open follows by itself. */
export function useLanguage(): LanguageChoice {
  const [chosen, setChosen] = useState<Language | undefined | null>(null);
  const [problem, setProblem] = useState<MessageKey>();
  useEffect(() => {
    const look = (): void => void chosenLanguage().then(setChosen);
    look();
    watchLanguage(look); // Another page of settings may be open. This one watches as long as it lives.
  }, []);
  return {
    chosen,
    choose: language => {
      chooseLanguage(language).then(
        () => {
          setChosen(language);
          setProblem(undefined);
        },
        () => {
          setProblem('error_not_kept');
        },
      );
    },
    problem,
  };
}
