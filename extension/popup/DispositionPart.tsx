import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  type Decided,
  type Decision,
  DECISIONS,
  type SourcedFinding,
} from '../../src/assessment/assessment.ts';
import { t } from '../platform/i18n.ts';
import { CHANGED, DECIDE, DECIDED } from '../ui/decision-wording.ts';
import { dateText } from '../ui/format.ts';
import { Quoted, Sentence } from '../ui/Sentence.tsx';
import { isOfSomebody } from './decidable.ts';
import type { Deciding } from './use-deciding.ts';

/** As much as the background takes. */
const REASON_LENGTH = 1_000;

const ABOUT_WHOM: readonly Decision[] = ['not-the-same-person', 'same-person'];

/** Deciding about a finding; once decided, what was, with the way back. */
export function DispositionPart({
  finding,
  at,
  deciding,
  level: Heading = 'h4',
  initial,
  onDecided,
}: {
  readonly finding: SourcedFinding;
  /** Its place in the assessment. */
  readonly at: number;
  readonly deciding: Deciding;
  /** Its place among the headings of the screen. */
  readonly level?: 'h3' | 'h4';
  /** What is chosen at first, where nothing was decided yet. */
  readonly initial?: Decision;
  readonly onDecided?: () => void;
}): JSX.Element {
  const { decided } = finding;
  const id = useId();
  const [choice, setChoice] = useState(initial ?? decided?.decision);
  const [reason, setReason] = useState(decided?.reason ?? '');
  const [failed, setFailed] = useState(false);
  const isOpen = decided === undefined || decided.changed.length > 0;

  if (deciding.isPrivate) return <p class="quiet">{t('decide_private')}</p>;
  const decide = (to: Parameters<Deciding['decide']>[1]): void => {
    void deciding.decide(at, to).then(done => {
      setFailed(!done);
      if (done) onDecided?.();
    });
  };
  return (
    <div class="disposition" role="group" aria-labelledby={id}>
      {/* Right below the state the same words stand before the buttons already. */}
      <Heading id={id} class={Heading === 'h3' ? 'unseen' : undefined}>
        {t('decide_heading')}
      </Heading>
      {decided && <Shown decided={decided} />}
      {isOpen && (
        <>
          <Choices finding={finding} choice={choice} choose={setChoice} />
          <p class="quiet">{t('decide_about')}</p>
          {choice !== undefined && <Reason reason={reason} change={setReason} />}
        </>
      )}
      {/* One button in two roles: pressed, it keeps the focus. */}
      {choice !== undefined && (
        <button
          type="button"
          onClick={() => {
            decide(isOpen ? { decision: choice, reason } : null);
          }}
        >
          {t(isOpen ? 'decide_keep' : 'decide_undo')}
        </button>
      )}
      <p role="status">{failed && t('decide_failed')}</p>
    </div>
  );
}

function Choices({
  finding,
  choice,
  choose,
}: {
  readonly finding: SourcedFinding;
  readonly choice: Decision | undefined;
  readonly choose: (decision: Decision) => void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="unseen">{t('decide_heading')}</legend>
      {DECISIONS.filter(each => isOfSomebody(finding) || !ABOUT_WHOM.includes(each)).map(each => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={choice === each}
            onChange={() => {
              choose(each);
            }}
          />
          {t(DECIDE[each])}
        </label>
      ))}
    </fieldset>
  );
}

function Reason({
  reason,
  change,
}: {
  readonly reason: string;
  readonly change: (reason: string) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="reason">
      <label for={id}>{t('decide_reason')}</label>
      <textarea
        id={id}
        aria-describedby={`${id}-about`}
        maxLength={REASON_LENGTH}
        rows={2}
        value={reason}
        onInput={({ currentTarget }) => {
          change(currentTarget.value);
        }}
      />
      <span id={`${id}-about`} class="quiet">
        {t('decide_reason_about')}
      </span>
    </div>
  );
}

function Shown({ decided }: { readonly decided: Decided }): JSX.Element {
  const { decision, reason, at, changed } = decided;
  return (
    <>
      <p>{t('decided_on', t(DECIDED[decision]), dateText(at))}</p>
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
    </>
  );
}
