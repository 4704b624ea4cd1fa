import type { JSX } from 'preact';
import type { Finding } from '../../../src/signals/signal.ts';
import { t } from '../../platform/i18n.ts';
import { withDates } from '../format.ts';
import { Quoted, Sentence } from '../Sentence.tsx';
import { signalKey, type SignalPart } from '../signal-wording.ts';

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
