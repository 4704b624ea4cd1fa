import type { JSX } from 'preact';
import { STATES } from '../../src/assessment/assessment.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { LanguageChoice } from '../ui/settings/use-language.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { StateGlyph } from '../ui/StateGlyph.tsx';
import { STATE_MEANING, stateKey } from '../ui/wording.ts';

const LINES: readonly MessageKey[] = ['welcome_what_read', 'welcome_what_compare', 'welcome_what_show'];

/** What the program does, in three lines, and the five states as they are drawn everywhere. */
export function WhatStep({ language }: { readonly language: LanguageChoice }): JSX.Element {
  return (
    <>
      <LanguageSelect choice={language} />
      <ol class="lines">
        {LINES.map(key => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <section class="signs" aria-labelledby="signs">
        <h2 id="signs">{t('welcome_signs')}</h2>
        <ul>
          {STATES.toReversed().map(state => (
            <li key={state} data-state={state}>
              <StateGlyph state={state} />
              <div>
                <strong>{t(stateKey(state))}</strong>
                <p class="quiet">{t(STATE_MEANING[state])}</p>
              </div>
            </li>
          ))}
        </ul>
        <p class="quiet">{t('welcome_signs_about')}</p>
      </section>
    </>
  );
}
