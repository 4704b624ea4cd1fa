import type { JSX } from 'preact';
import type { FoundAgreement } from '../../../src/assessment/assessment.ts';
import { t } from '../../platform/i18n.ts';
import { Evidence } from '../Evidence.tsx';
import { Section } from '../Section.tsx';
import { signalKey } from '../signal-wording.ts';
import { Words } from './FindingWords.tsx';

/** What checks found to fit together: it belongs beside what does not. */
export function AgreesSection({
  agreements,
}: {
  readonly agreements: readonly FoundAgreement[];
}): JSX.Element | null {
  const told = toldOf(agreements);
  if (told.length === 0) return null;
  return (
    <Section heading={t('section_agrees')}>
      <AgreesList told={told} />
    </Section>
  );
}

/** The agreements this version has words for: without, nothing can be told. */
export function toldOf(agreements: readonly FoundAgreement[]): readonly FoundAgreement[] {
  return agreements.filter(({ signal }) => signalKey(signal, 'agrees') !== undefined);
}

/** What agrees, in a sentence each; what it rests on is one click away. */
export function AgreesList({ told }: { readonly told: readonly FoundAgreement[] }): JSX.Element {
  return (
    <>
      {told.map(agreement => (
        <details key={agreement.signal} class="more fits">
          <summary>
            <Words part="agrees" finding={agreement} />
          </summary>
          <Evidence items={agreement.evidence} />
        </details>
      ))}
    </>
  );
}
