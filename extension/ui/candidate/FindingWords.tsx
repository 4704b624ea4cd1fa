import type { JSX } from 'preact';
import type { Finding } from '../../../src/signals/signal.ts';
import { t } from '../../platform/i18n.ts';
import { withDates } from '../format.ts';
import { Quoted, Sentence } from '../Sentence.tsx';
import { signalKey, type SignalPart } from '../signal-wording.ts';
import { shortened } from './shortened.ts';

/** As much of a value as is told in passing; the evidence has the whole of it. */
const BRIEF = 80;

/** Struck through where it counts no more: that is said aloud, too. */
export function FindingTitle({
  signal,
  settled,
}: {
  readonly signal: string;
  readonly settled: boolean;
}): JSX.Element {
  const key = signalKey(signal, 'title');
  const title = key ? t(key) : t('finding_unknown', signal);
  if (!settled) return <>{title}</>;
  return (
    <>
      <span class="unseen">{t('decided_title', title)}</span>
      <s aria-hidden="true">{title}</s>
    </>
  );
}

/** What a signal says of a finding; nothing where this version has no words for it. */
export function Words({
  part,
  finding: { signal, values },
  length = 'whole',
}: {
  readonly part: SignalPart;
  readonly finding: Pick<Finding, 'signal' | 'values'>;
  /** `brief`: long values are cut; `first`: so they are, and the first sentence is all there is. */
  readonly length?: 'whole' | 'brief' | 'first';
}): JSX.Element | null {
  const key = signalKey(signal, part);
  if (key === undefined) return null;
  const said = length === 'whole' ? values : values.map(value => shortened(value, BRIEF));
  return (
    <p>
      <Sentence
        of={key}
        values={said.map(value => (
          <Quoted text={withDates(value)} />
        ))}
        onlyFirst={length === 'first'}
      />
    </p>
  );
}
