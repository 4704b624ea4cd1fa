import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { openOptions } from '../platform/tabs.ts';
import { stateKey } from '../ui/wording.ts';
import { CandidateView } from './CandidateView.tsx';
import { TypedForm } from './TypedForm.tsx';
import { useTyped } from './use-typed.ts';

/** A page of its own: a candidate is entered, checked once, and forgotten with the page. */
export function FormScreen(): JSX.Element {
  const typed = useTyped();
  const { result } = typed;
  const below = useRef<HTMLDivElement>(null);
  const heading = result ? t(stateKey(result.assessment.state)) : t('enter_candidate');
  useEffect(() => {
    document.title = t('popup_title_of', heading);
  }, [heading]);
  useEffect(() => {
    if (result) below.current?.focus(); // What was asked for stands there, and a reader of screens goes on there.
  }, [result]);

  const openSettings = (): void => void openOptions();
  return (
    <>
      <main data-state={result?.assessment.state ?? 'form'}>
        <TypedForm typed={typed} />
        <div class="result" ref={below} tabIndex={-1}>
          {result && <CandidateView page={result} now={new Date()} openSettings={openSettings} />}
        </div>
      </main>
      <footer class="foot">
        <button type="button" class="as-link" onClick={openSettings}>
          {t('popup_settings')}
        </button>
      </footer>
    </>
  );
}
