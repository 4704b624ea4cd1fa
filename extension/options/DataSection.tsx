import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { BroughtIn, DataKind } from '../data-contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { useData } from './use-data.ts';

const COUNTED: Readonly<Record<Exclude<DataKind, 'settings'>, MessageKey>> = {
  kept: 'data_kept',
  cases: 'data_cases',
  decisions: 'data_decisions',
  reviews: 'data_reviews',
  taught: 'data_taught',
  indicators: 'data_indicators',
};
const KINDS = Object.keys(COUNTED) as readonly (keyof typeof COUNTED)[];

/** The way out and in for everything the user gave, with what it takes along and what not. */
export function DataSection({ reload }: { readonly reload: () => void }): JSX.Element {
  const id = useId();
  const { state, broughtIn, problem, save, bringIn } = useData(reload);
  return (
    <Section heading={t('options_data')}>
      <p>{t('options_data_about')}</p>
      <button
        type="button"
        aria-describedby={`${id}-out ${id}-key`}
        disabled={state === 'working'}
        onClick={save}
      >
        {t('data_export')}
      </button>
      <p class="quiet" id={`${id}-out`}>
        {t('data_export_about')}
      </p>
      <p class="quiet" id={`${id}-key`}>
        {t('data_export_key')}
      </p>
      <p class="taught-import data-import">
        <label for={id}>{t('data_import')}</label>
        <input
          type="file"
          id={id}
          accept=".json,application/json"
          aria-describedby={`${id}-in`}
          disabled={state === 'working'}
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file) bringIn(file);
            event.currentTarget.value = ''; // The same file may be chosen again.
          }}
        />
      </p>
      <p class="quiet" id={`${id}-in`}>
        {t('data_import_about')}
      </p>
      <Problem problem={problem} />
      <div role="status">
        {state === 'working' && <p>{t('data_working')}</p>}
        {state === 'saved' && <p>{t('data_export_done')}</p>}
        {broughtIn && <Found broughtIn={broughtIn} />}
      </div>
    </Section>
  );
}

function Found({ broughtIn: { counts, leftOut } }: { readonly broughtIn: BroughtIn }): JSX.Element {
  return (
    <>
      <p>{t('data_imported')}</p>
      <ul>
        <li>{t('data_settings')}</li>
        {KINDS.filter(kind => counts[kind] > 0).map(kind => (
          <li key={kind}>{t(COUNTED[kind], countText(counts[kind]))}</li>
        ))}
        {leftOut.cases > 0 && <li>{t('data_left_cases', countText(leftOut.cases))}</li>}
        {leftOut.indicators > 0 && <li>{t('data_left_indicators', countText(leftOut.indicators))}</li>}
      </ul>
    </>
  );
}
