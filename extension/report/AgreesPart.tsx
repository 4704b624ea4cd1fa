import type { JSX } from 'preact';
import type { FoundAgreement } from '../../src/assessment/assessment.ts';
import { t } from '../platform/i18n.ts';
import { Words } from '../ui/candidate/FindingWords.tsx';
import { Evidence } from '../ui/Evidence.tsx';
import { Section } from '../ui/Section.tsx';
import { signalKey } from '../ui/signal-wording.ts';

/** What checks found to fit together, with what it rests on: it weighs as much on paper as what does not. */
export function AgreesPart({ agreements }: { readonly agreements: readonly FoundAgreement[] }): JSX.Element {
  const told = agreements.filter(({ signal }) => signalKey(signal, 'agrees') !== undefined);
  return (
    <Section heading={t('section_agrees')}>
      {told.length === 0 && <p>{t('report_no_agreements')}</p>}
      {told.map((agreement, place) => (
        <div key={place} class="agreement">
          <Words part="agrees" finding={agreement} />
          <Evidence items={agreement.evidence} />
        </div>
      ))}
    </Section>
  );
}
