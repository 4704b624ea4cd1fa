import type { JSX } from 'preact';
import type { Finding, Strength } from '../../src/signals/signal.ts';
import type { Match } from '../../src/watchlists/match.ts';
import type { SourcedFinding, State } from '../../src/assessment/assessment.ts';
import { t } from '../platform/i18n.ts';
import { Evidence } from '../ui/Evidence.tsx';
import { Fact } from '../ui/Fact.tsx';
import { withDates } from '../ui/format.ts';
import { Quoted, Sentence } from '../ui/Sentence.tsx';
import { signalKey, type SignalPart } from '../ui/signal-wording.ts';
import { StateGlyph } from '../ui/StateGlyph.tsx';
import { NEXT, STRENGTH, SURENESS } from '../ui/finding-wording.ts';
import { Agreements } from './Agreements.tsx';
import { MatchFacts } from './MatchFacts.tsx';
import { Sources } from './Sources.tsx';

/** Each finding carries the shape of the state it leads to; a note leads to none. */
const SHAPE: Readonly<Record<Strength, State>> = {
  note: 'nothing-found',
  moderate: 'ask',
  strong: 'resolve',
};

/** One finding in lines one can act on. Notes stay folded: they change nothing by themselves. */
export function FindingCard({
  finding,
  state,
  match,
}: {
  readonly finding: SourcedFinding;
  /** The state of the whole assessment. */
  readonly state: State;
  readonly match: Match | undefined;
}): JSX.Element {
  const { signal, strength } = finding;
  const title = signalKey(signal, 'title');
  const shape = leadsToMatch(finding, match) && state === 'possible-match' ? state : SHAPE[strength];
  return (
    <details class="card" data-state={shape} open={strength !== 'note'}>
      <summary>
        <StateGlyph state={shape} />
        <h3>{title ? t(title) : t('finding_unknown', signal)}</h3>
        <span class="quiet">{t(STRENGTH[strength])}</span>
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
    </details>
  );
}

/** What a signal says of a finding; nothing where this version has no words for it. */
export function Words({
  part,
  finding: { signal, values },
}: {
  readonly part: SignalPart;
  readonly finding: Pick<Finding, 'signal' | 'values'>;
}): JSX.Element | null {
  const key = signalKey(signal, part);
  if (key === undefined) return null;
  return (
    <p>
      <Sentence
        of={key}
        values={values.map(value => (
          <Quoted text={withDates(value)} />
        ))}
      />
    </p>
  );
}

function leadsToMatch({ strength, group }: Finding, match: Match | undefined): boolean {
  const sure = match?.identity === 'corroborated' || match?.identity === 'identifier';
  return sure && strength === 'strong' && group === 'sanctions';
}
