import type { JSX } from 'preact';
import type { Assessment, SourcedFinding } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import type { Finding, Strength } from '../../src/signals/signal.ts';
import type { Match } from '../../src/watchlists/match.ts';
import { t } from '../platform/i18n.ts';
import { Agreements } from '../ui/candidate/Agreements.tsx';
import { MatchFacts } from '../ui/candidate/MatchFacts.tsx';
import { inOrder } from '../ui/candidate/match-order.ts';
import { listingText } from '../ui/listing.ts';
import { Section } from '../ui/Section.tsx';
import { Quoted } from '../ui/Sentence.tsx';
import { IDENTITY } from '../ui/wording.ts';
import { FindingPart } from './FindingPart.tsx';

const RANK: Readonly<Record<Strength, number>> = { strong: 0, moderate: 1, note: 2 };
/** Behind everything that counts. */
const SETTLED = 3;

/** Findings, strongest first, then the listings that were compared and led to none. */
export function FindingsPart({
  assessment: { state, findings, matches },
}: {
  readonly assessment: Assessment;
}): JSX.Element {
  const strongestFirst = findings.toSorted((a, b) => rankOf(a) - rankOf(b));
  const others = inOrder(matches).filter(match => !findings.some(finding => isAbout(finding, match)));
  return (
    <>
      <Section heading={t('section_findings')}>
        {findings.length === 0 && <p>{t('report_no_findings')}</p>}
        {strongestFirst.map((finding, place) => (
          <FindingPart
            key={place}
            finding={finding}
            state={state}
            match={matches.find(match => isAbout(finding, match))}
          />
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

function rankOf(finding: SourcedFinding): number {
  return isSettled(finding) ? SETTLED : RANK[finding.strength];
}

function isAbout({ listed }: Finding, match: Match): boolean {
  return listed?.list === match.list && listed.id === match.id;
}
