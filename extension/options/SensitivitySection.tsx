import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { STATES } from '../../src/assessment/assessment.ts';
import { SENSITIVITIES, type Sensitivity } from '../../src/assessment/state.ts';
import type { SensitivityPreview } from '../kept-contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { stateKey } from '../ui/wording.ts';
import { Problem } from '../ui/settings/Problem.tsx';
import type { Preview } from './use-sensitivity-preview.ts';
import type { KeptSettings } from '../ui/settings/use-settings.ts';

const WORDS: Readonly<Record<Sensitivity, { readonly name: MessageKey; readonly about: MessageKey }>> = {
  'fewer-questions': { name: 'sensitivity_fewer', about: 'sensitivity_fewer_about' },
  standard: { name: 'sensitivity_standard', about: 'sensitivity_standard_about' },
  'more-questions': { name: 'sensitivity_more', about: 'sensitivity_more_about' },
};

/** How readily a state is raised, and what each choice would have come to so far. */
export function SensitivitySection({
  kept: { settings, change },
  preview: { counts, problem, reload },
}: {
  readonly kept: KeptSettings;
  readonly preview: Preview;
}): JSX.Element {
  const id = useId();
  return (
    <Section heading={t('options_sensitivity')}>
      <p>{t('options_sensitivity_about')}</p>
      {settings && (
        <fieldset class="presets">
          <legend class="unseen">{t('options_sensitivity')}</legend>
          {SENSITIVITIES.map(each => (
            <p key={each}>
              <label>
                <input
                  type="radio"
                  name={id}
                  value={each}
                  checked={settings.sensitivity === each}
                  aria-describedby={`${id}-${each}`}
                  onChange={() => {
                    change({ ...settings, sensitivity: each });
                  }}
                />
                {t(WORDS[each].name)}
              </label>
              <span id={`${id}-${each}`} class="quiet below">
                {t(WORDS[each].about)}
              </span>
            </p>
          ))}
        </fieldset>
      )}
      <Problem problem={problem} retry={reload} />
      {counts && <Counts counts={counts} />}
    </Section>
  );
}

function Counts({ counts }: { readonly counts: SensitivityPreview }): JSX.Element {
  const remembered = STATES.reduce((sum, state) => sum + counts.standard[state], 0);
  if (remembered === 0) return <p class="quiet">{t('sensitivity_none')}</p>;
  return (
    <>
      <p>{t('sensitivity_preview', countText(remembered))}</p>
      <div class="frame">
        <table class="counts" aria-label={t('sensitivity_preview', countText(remembered))}>
          <thead>
            <tr>
              <td />
              {STATES.map(state => (
                <th key={state} scope="col">
                  {t(stateKey(state))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SENSITIVITIES.map(each => (
              <tr key={each}>
                <th scope="row">{t(WORDS[each].name)}</th>
                {STATES.map(state => (
                  <td key={state}>{countText(counts[each][state])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
