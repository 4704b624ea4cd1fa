import type { JSX } from 'preact';
import type { State } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { t } from '../platform/i18n.ts';
import { DECIDED } from '../ui/decision-wording.ts';
import { Evidence } from '../ui/Evidence.tsx';
import { Fact } from '../ui/Fact.tsx';
import { Fold } from '../ui/Fold.tsx';
import { StateGlyph } from '../ui/StateGlyph.tsx';
import { NEXT, STRENGTH, SURENESS } from '../ui/finding-wording.ts';
import { Agreements } from '../ui/candidate/Agreements.tsx';
import { isDecidable } from './decidable.ts';
import { DispositionPart } from './DispositionPart.tsx';
import { MatchFacts } from '../ui/candidate/MatchFacts.tsx';
import { Sources } from '../ui/candidate/Sources.tsx';
import { FindingTitle, Words } from '../ui/candidate/FindingWords.tsx';
import type { Deciding } from './use-deciding.ts';
import { type Placed, shapeOf } from '../../src/assessment/weightiest.ts';

/** One finding in lines one can act on, folded until somebody wants all of it. */
export function FindingCard({
  placed,
  state,
  isOpen,
  deciding,
}: {
  readonly placed: Placed;
  /** The state of the whole assessment. */
  readonly state: State;
  /** As it first shows. */
  readonly isOpen: boolean;
  /** Absent where nothing can be decided. */
  readonly deciding: Deciding | undefined;
}): JSX.Element {
  const { finding } = placed;
  const { signal, strength, decided } = finding;
  const settled = isSettled(finding);
  const shape = shapeOf(placed, state);
  return (
    <Fold
      kind="card"
      state={shape}
      isOpen={isOpen}
      summary={
        <>
          <StateGlyph state={shape} />
          <h3>
            <FindingTitle signal={signal} settled={settled} />
          </h3>
          <span class="quiet">{t(settled && decided ? DECIDED[decided.decision] : STRENGTH[strength])}</span>
        </>
      }
    >
      {() => <Everything placed={placed} deciding={deciding} />}
    </Fold>
  );
}

function Everything({
  placed: { finding, at, match },
  deciding,
}: {
  readonly placed: Placed;
  readonly deciding: Deciding | undefined;
}): JSX.Element {
  return (
    <>
      <Words part="observed" finding={finding} />
      <Evidence items={finding.evidence} />
      <dl class="facts">
        <Fact label={t('finding_compared')}>
          <Words part="compared" finding={finding} />
        </Fact>
        {/* How sure and how serious a listing is stands with the listing. */}
        {!match && <Fact label={t('finding_sureness')}>{t(SURENESS[finding.sureness])}</Fact>}
        {!match && <Fact label={t('finding_seriousness')}>{t(STRENGTH[finding.strength])}</Fact>}
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
    </>
  );
}
