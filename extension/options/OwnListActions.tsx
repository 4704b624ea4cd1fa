import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { Question, useTwoSteps } from './Question.tsx';
import type { OwnListTools } from './use-own-list.ts';

/** Saving the own list as a file, and deleting it in two steps. */
export function OwnListActions({ own }: { readonly own: OwnListTools }): JSX.Element {
  const steps = useTwoSteps();
  if (steps.asking) {
    return (
      <Question
        asks="own_delete_confirm"
        yes="own_delete_yes"
        no="own_delete_no"
        steps={steps}
        confirm={own.remove}
      />
    );
  }
  return (
    <div class="buttons">
      <button type="button" onClick={own.save}>
        {t('own_export')}
      </button>
      <button type="button" ref={steps.begin} onClick={steps.ask}>
        {t('own_delete')}
      </button>
    </div>
  );
}
