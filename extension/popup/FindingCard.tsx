import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding, Strength } from '../../src/signals/signal.ts';
import type { Match } from '../../src/watchlists/match.ts';
import type { SourcedFinding, State } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { t } from '../platform/i18n.ts';
import { DECIDED } from '../ui/decision-wording.ts';
import { Evidence } from '../ui/Evidence.tsx';
import { Fact } from '../ui/Fact.tsx';
import { StateGlyph } from '../ui/StateGlyph.tsx';
import { NEXT, STRENGTH, SURENESS } from '../ui/finding-wording.ts';
import { Agreements } from '../ui/candidate/Agreements.tsx';
import { DispositionPart } from './DispositionPart.tsx';
import { MatchFacts } from '../ui/candidate/MatchFacts.tsx';
import { Sources } from '../ui/candidate/Sources.tsx';
import { FindingTitle, Words } from '../ui/candidate/FindingWords.tsx';
import type { Deciding } from './use-deciding.ts';

/** Each finding carries the shape of the state it leads to; a note leads to none, nor does what was settled. */
const SHAPE: Readonly<Record<Strength, State>> = {
  note: 'nothing-found',
  moderate: 'ask',
  strong: 'resolve',
};

/** One finding in lines one can act on. Notes stay folded: they change nothing by themselves. */
export function FindingCard({
  finding,
  at,
  state,
  match,
  deciding,
}: {
  readonly finding: SourcedFinding;
  /** Its place in the assessment. */
  readonly at: number;
  /** The state of the whole assessment. */
  readonly state: State;
  readonly match: Match | undefined;
  /** Absent where nothing can be decided. */
  readonly deciding: Deciding | undefined;
}): JSX.Element {
  const { signal, strength, decided } = finding;
  const settled = isSettled(finding);
  // As it opens: what is decided meanwhile must not fold away under the hand that decides.
  const [isOpen] = useState(strength !== 'note' && !settled);
  const raised = leadsToMatch(finding, match) && state === 'possible-match' ? state : SHAPE[strength];
  const shape = settled ? SHAPE.note : raised;
  return (
    <details class="card" data-state={shape} open={isOpen}>
      <summary>
        <StateGlyph state={shape} />
        <h3>
          <FindingTitle signal={signal} settled={settled} />
        </h3>
        <span class="quiet">{t(settled && decided ? DECIDED[decided.decision] : STRENGTH[strength])}</span>
      </summary>
      <Words part="observed" finding={finding} />
      <Evidence items={finding.evidence} />
      <dl class="facts">
        <Fact label={t('finding_compared')}>
          <Words part="compared" finding={finding} />
        </Fact>
        <Fact label={t('finding_sureness')}>{t(SURENESS[finding.sureness])}</Fact>
        <Fact label={t('finding_seriousness')}>{t(STRENGTH[strength])}</Fact>
      </dl>
      {match && <MatchFacts match={match} />}
      {match && <Agreements match={match} />}
      <dl class="facts">
        <Fact label={t('finding_innocent')}>
          <Words part="innocent" finding={finding} />
        </Fact>
        <Fact label={t('finding_next')}>
          {finding.next.map(step => (
            <p>{t(NEXT[step])}</p>
          ))}
        </Fact>
        <Sources sources={finding.sources} />
      </dl>
      {deciding && isDecidable(finding) && <DispositionPart finding={finding} at={at} deciding={deciding} />}
    </details>
  );
}

/** A note counts towards nothing; about one on a listing there is to decide whether it is the same person. */
function isDecidable({ strength, listed, decided }: SourcedFinding): boolean {
  return strength !== 'note' || listed !== undefined || decided !== undefined;
}

function leadsToMatch({ strength, group }: Finding, match: Match | undefined): boolean {
  const sure = match?.identity === 'corroborated' || match?.identity === 'identifier';
  return sure && strength === 'strong' && group === 'sanctions';
}
