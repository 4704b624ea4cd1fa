import type { TeachTexts } from '../teach-texts.ts';
import { t } from '../platform/i18n.ts';

/** The words of the picker in the language of the browser: content scripts hold none. */
export function teachTexts(): TeachTexts {
  return {
    title: t('teach_site'),
    asks: {
      name: t('teach_ask_name'),
      headline: t('teach_ask_headline'),
      location: t('teach_ask_location'),
      organisation: t('teach_ask_organisation'),
    },
    ready: t('teach_ready'),
    keys: t('teach_keys'),
    fields: {
      name: t('field_name'),
      headline: t('field_headline'),
      location: t('field_location'),
      organisation: t('field_current_organisation'),
    },
    problems: {
      'no-text': t('teach_no_text'),
      'not-found-again': t('teach_not_found_again'),
      address: t('teach_address'),
    },
    actions: {
      done: t('teach_done'),
      skip: t('teach_skip'),
      back: t('teach_back'),
      cancel: t('teach_cancel'),
    },
  };
}
