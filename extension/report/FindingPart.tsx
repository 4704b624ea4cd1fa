import type { JSX } from 'preact';
import type { Decided, SourcedFinding, State } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import type { Strength } from '../../src/signals/signal.ts';
import type { Match } from '../../src/watchlists/match.ts';
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

/** As on the other screens: each finding carries the shape of the state it leads to. */
const SHAPE: Readonly<Record<Strength, State>> = {
  note: 'nothing-found',
  moderate: 'ask',
  strong: 'resolve',
};

/** One finding, whole: what was read, what it was compared with, what agrees and what does not, and what was decided. */
export function FindingPart({
  finding,
  state,
  match,
}: {
  readonly finding: SourcedFinding;
  /** Of the whole assessment. */
  readonly state: State;
  readonly match: Match | undefined;
}): JSX.Element {
  const { signal, strength, group, decided } = finding;
  const settled = isSettled(finding);
  const sure = match?.identity === 'corroborated' || match?.identity === 'identifier';
  const leads = sure && strength === 'strong' && group === 'sanctions' && state === 'possible-match';
  const shape = settled ? SHAPE.note : leads ? state : SHAPE[strength];
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
