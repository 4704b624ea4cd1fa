import type { JSX } from 'preact';
import type { Decided, State } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { type Placed, shapeOf } from '../../src/assessment/weightiest.ts';
import { t } from '../platform/i18n.ts';
import { Agreements } from '../ui/candidate/Agreements.tsx';
import { FindingTitle, Words } from '../ui/candidate/FindingWords.tsx';
import { MatchFacts } from '../ui/candidate/MatchFacts.tsx';
import { Sources } from '../ui/candidate/Sources.tsx';
import { CHANGED, DECIDED } from '../ui/decision-wording.ts';
import { Evidence } from '../ui/Evidence.tsx';
import { Fact } from '../ui/Fact.tsx';
import { NEXT, STRENGTH, SURENESS } from '../ui/finding-wording.ts';
import { momentText } from '../ui/format.ts';
import { Quoted, Sentence } from '../ui/Sentence.tsx';
import { StateGlyph } from '../ui/StateGlyph.tsx';

/** One finding, whole: what was read, what it was compared with, what agrees and what does not, and what was decided. */
export function FindingPart({
  placed,
  state,
}: {
  readonly placed: Placed;
  /** Of the whole assessment. */
  readonly state: State;
}): JSX.Element {
  const { finding, match } = placed;
  const { signal, strength, decided } = finding;
  const settled = isSettled(finding);
  const shape = shapeOf(placed, state);
  return (
    <article class="card" data-state={shape}>
      <div class="card-head">
        <StateGlyph state={shape} />
        <h3>
          <FindingTitle signal={signal} settled={settled} />
        </h3>
        <p class="quiet">{t(settled && decided ? DECIDED[decided.decision] : STRENGTH[strength])}</p>
      </div>
      <Words part="observed" finding={finding} />
      <Evidence items={finding.evidence} />
      <dl class="facts in-columns">
        <Fact label={t('finding_compared')}>
          <Words part="compared" finding={finding} />
        </Fact>
        {/* How sure and how serious a listing is stands with the listing. */}
        {!match && <Fact label={t('finding_sureness')}>{t(SURENESS[finding.sureness])}</Fact>}
        {!match && <Fact label={t('finding_seriousness')}>{t(STRENGTH[strength])}</Fact>}
      </dl>
      {match && <MatchFacts match={match} />}
      {match && <Agreements match={match} />}
      <dl class="facts in-columns">
        {decided && <Decision decided={decided} />}
        <Fact label={t('finding_innocent')}>
          <Words part="innocent" finding={finding} />
        </Fact>
        <Fact label={t('finding_next')}>
          {finding.next.map(step => (
            <p key={step}>{t(NEXT[step])}</p>
          ))}
        </Fact>
        <Sources sources={finding.sources} />
      </dl>
    </article>
  );
}

function Decision({
  decided: { decision, reason, at, changed },
}: {
  readonly decided: Decided;
}): JSX.Element {
  return (
    <Fact label={t('report_decision')}>
      <p class="loud">{t('decided_on', t(DECIDED[decision]), momentText(at))}</p>
      {reason !== '' && (
        <p>
          <Sentence of="decided_reason" values={[<Quoted text={reason} />]} />
        </p>
      )}
      {changed.map(what => (
        <p key={what} class="loud">
          {t(CHANGED[what])}
        </p>
      ))}
    </Fact>
  );
}
