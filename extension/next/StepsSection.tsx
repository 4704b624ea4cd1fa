import type { JSX } from 'preact';
import type { SourcedFinding } from '../../src/assessment/assessment.ts';
import { t } from '../platform/i18n.ts';
import { NEXT } from '../ui/finding-wording.ts';
import { Fold } from '../ui/Fold.tsx';
import { countText, listText } from '../ui/format.ts';
import { signalKey } from '../ui/signal-wording.ts';
import { Part } from './Part.tsx';
import { GENERAL, suggestedBy, type SuggestedStep } from './steps.ts';

/** What the open findings suggest; where there are none, what every finalist is asked. */
export function StepsSection({ findings }: { readonly findings: readonly SourcedFinding[] }): JSX.Element {
  const { steps, fromNotes, settled } = suggestedBy(findings);
  return (
    <Part id="steps" heading={t('steps_heading')}>
      {steps.length > 0 ? (
        <Steps steps={steps} />
      ) : (
        <>
          <p>{t('steps_no_findings')}</p>
          <Steps steps={GENERAL.map(step => ({ step, findings: [] }))} />
        </>
      )}
      <p class="quiet">{t('steps_all_alike')}</p>
      {fromNotes.length > 0 && (
        <Fold summary={t('steps_notes', countText(fromNotes.length))}>
          {() => <Steps steps={fromNotes} />}
        </Fold>
      )}
      {settled > 0 && <p class="quiet">{t('steps_settled', countText(settled))}</p>}
    </Part>
  );
}

function Steps({ steps }: { readonly steps: readonly SuggestedStep[] }): JSX.Element {
  return (
    <ol class="steps">
      {steps.map(({ step, findings }) => (
        <li key={step}>
          <p>{t(NEXT[step])}</p>
          {findings.length > 0 && <p class="quiet">{t('steps_from', listText(titlesOf(findings)))}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Each title once: a check may find several things. */
function titlesOf(findings: readonly SourcedFinding[]): readonly string[] {
  const titles = findings.map(({ signal }) => {
    const key = signalKey(signal, 'title');
    return key ? t(key) : t('finding_unknown', signal);
  });
  return [...new Set(titles)];
}
