import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Assessment, Decision } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { t } from '../platform/i18n.ts';
import { Comparisons } from '../ui/candidate/Agreements.tsx';
import { FindingTitle, Words } from '../ui/candidate/FindingWords.tsx';
import { CHANGED } from '../ui/decision-wording.ts';
import { Fact } from '../ui/Fact.tsx';
import { NEXT, STRENGTH, SURENESS } from '../ui/finding-wording.ts';
import { countText } from '../ui/format.ts';
import { listingText } from '../ui/listing.ts';
import { OfficialLink } from '../ui/OfficialLink.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { signalKey } from '../ui/signal-wording.ts';
import { StateGlyph } from '../ui/StateGlyph.tsx';
import { IDENTITY, SEVERITY } from '../ui/wording.ts';
import { DispositionPart } from './DispositionPart.tsx';
import { isDecidable, isOfSomebody } from './decidable.ts';
import type { Deciding } from './use-deciding.ts';
import { usePanel } from './use-panel.ts';
import { type Placed, shapeOf } from '../../src/assessment/weightiest.ts';

/** The gravest finding in five lines: what was seen, what speaks against it, how sure, how serious, what to do. */
export function FindingGist({
  gravest,
  assessment,
  deciding,
  onDecided,
}: {
  readonly gravest: Placed;
  readonly assessment: Assessment;
  readonly deciding: Deciding | undefined;
  readonly onDecided: () => void;
}): JSX.Element {
  const { finding, match } = gravest;
  const id = useId();
  const others = assessment.findings.filter((each, at) => at !== gravest.at && !isSettled(each)).length;
  const counted = others > 0 && <p class="quiet">{t('gist_others', countText(others))}</p>;
  const [first] = finding.next;
  return (
    <section class="gist-finding" aria-labelledby={id}>
      <h2 id={id} class="gist-title">
        <StateGlyph state={shapeOf(gravest, assessment.state)} />
        <span>
          <FindingTitle signal={finding.signal} settled={false} />
        </span>
      </h2>
      {finding.decided?.changed.map(what => (
        <p key={what} class="loud">
          {t(CHANGED[what])}
        </p>
      ))}
      <dl class="facts in-columns">
        <Fact label={t('gist_observed')}>
          <Words part="observed" finding={finding} length="brief" />
        </Fact>
        <Against gravest={gravest} agreements={assessment.agreements} />
        <Fact label={t('finding_sureness')}>
          {t(match ? IDENTITY[match.identity] : SURENESS[finding.sureness])}
        </Fact>
        <Fact label={t('finding_seriousness')}>
          {t(match ? SEVERITY[match.severity] : STRENGTH[finding.strength])}
        </Fact>
        {match && (
          <Fact label={t('match_listing')}>
            <OfficialLink href={match.officialPage}>{listingText(match)}</OfficialLink>
          </Fact>
        )}
        {first && (
          <Fact label={t('finding_next')}>
            <Sentence of={NEXT[first]} onlyFirst />
          </Fact>
        )}
      </dl>
      {deciding && isDecidable(finding) ? (
        <Decide gravest={gravest} deciding={deciding} onDecided={onDecided}>
          {counted}
        </Decide>
      ) : (
        counted
      )}
    </section>
  );
}

/** What disagrees with the listing; else what the same family of checks found to agree; else the first innocent reason. */
function Against({
  gravest: { finding, match },
  agreements,
}: {
  readonly gravest: Placed;
  readonly agreements: Assessment['agreements'];
}): JSX.Element {
  if (match && match.disagreements.length > 0) {
    return (
      <Fact label={t('finding_disagrees')}>
        <Comparisons of={match.disagreements} />
      </Fact>
    );
  }
  const fits = agreements.find(
    ({ group, signal }) => group === finding.group && signalKey(signal, 'agrees') !== undefined,
  );
  return fits ? (
    <Fact label={t('finding_agrees')}>
      <Words part="agrees" finding={fits} length="brief" />
    </Fact>
  ) : (
    <Fact label={t('finding_innocent')}>
      <Words part="innocent" finding={finding} length="first" />
    </Fact>
  );
}

/** The decisions made most often, each one press away; all others beside them, once one is chosen. */
function Decide({
  gravest: { finding, at },
  deciding,
  onDecided,
  children,
}: {
  readonly gravest: Placed;
  readonly deciding: Deciding;
  readonly onDecided: () => void;
  /** Stands in the same line. */
  readonly children: ComponentChildren;
}): JSX.Element {
  const { shown, by, onKeyDown } = usePanel<Decision>();
  const id = useId();
  return (
    <div class="decide" onKeyDown={onKeyDown}>
      <div class="decide-quick" role="group" aria-labelledby={id}>
        <span id={id} class="label">
          {t('decide_heading')}
        </span>
        <button type="button" {...by('explained')}>
          {t('action_explained')}
        </button>
        {isOfSomebody(finding) && (
          <button type="button" {...by('not-the-same-person')}>
            {t('decide_not_same')}
          </button>
        )}
        {children}
      </div>
      {shown !== undefined && (
        <DispositionPart
          key={shown}
          finding={finding}
          at={at}
          deciding={deciding}
          level="h3"
          initial={shown}
          onDecided={onDecided}
        />
      )}
    </div>
  );
}
