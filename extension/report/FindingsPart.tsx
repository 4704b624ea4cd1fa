import type { JSX } from 'preact';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { gravestFindings, isAbout } from '../../src/assessment/weightiest.ts';
import { t } from '../platform/i18n.ts';
import { Agreements } from '../ui/candidate/Agreements.tsx';
import { MatchFacts } from '../ui/candidate/MatchFacts.tsx';
import { inOrder } from '../ui/candidate/match-order.ts';
import { listingText } from '../ui/listing.ts';
import { Section } from '../ui/Section.tsx';
import { Quoted } from '../ui/Sentence.tsx';
import { IDENTITY } from '../ui/wording.ts';
import { FindingPart } from './FindingPart.tsx';

/** Findings, the gravest first, then the listings that were compared and led to none. */
export function FindingsPart({ assessment }: { readonly assessment: Assessment }): JSX.Element {
  const { state, findings, matches } = assessment;
  const others = inOrder(matches).filter(match => !findings.some(finding => isAbout(finding, match)));
  return (
    <>
      <Section heading={t('section_findings')}>
        {findings.length === 0 && <p>{t('report_no_findings')}</p>}
        {/* What was settled stands behind everything that counts. */}
        {gravestFindings(assessment)
          .toSorted((a, b) => Number(isSettled(a.finding)) - Number(isSettled(b.finding)))
          .map(placed => (
            <FindingPart key={placed.at} placed={placed} state={state} />
          ))}
      </Section>
      {others.length > 0 && (
        <Section heading={t('section_matches')}>
          {others.map((match, place) => (
            <article key={place} class="card" data-state="nothing-found">
              <h3>
                <Quoted text={match.matchedName} /> <span class="quiet">{listingText(match)}</span>
              </h3>
              <p>{t(IDENTITY[match.identity])}</p>
              <MatchFacts match={match} />
              <Agreements match={match} />
            </article>
          ))}
        </Section>
      )}
    </>
  );
}
