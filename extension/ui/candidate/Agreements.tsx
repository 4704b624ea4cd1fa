import type { JSX } from 'preact';
import type { Comparison, How, Match } from '../../../src/watchlists/match.ts';
import { t } from '../../platform/i18n.ts';
import { Fact } from '../Fact.tsx';
import { withDates } from '../format.ts';
import { Quoted, Sentence } from '../Sentence.tsx';
import { ABOUT, HOW } from '../wording.ts';

/** What agrees and what does not, side by side and equally large: whoever sees one sees the other. */
export function Agreements({ match }: { readonly match: Match }): JSX.Element {
  const { agreements, disagreements } = match;
  return (
    <dl class="agreements">
      <Fact label={t('finding_agrees')} weight="agrees">
        {agreements.length > 0 ? <Comparisons of={agreements} /> : t('finding_nothing_agrees')}
      </Fact>
      <Fact label={t('finding_disagrees')} weight="disagrees">
        {disagreements.length > 0 ? <Comparisons of={disagreements} /> : t('finding_nothing_disagrees')}
      </Fact>
    </dl>
  );
}

/** Comparisons in a line each, with both values. */
export function Comparisons({ of }: { readonly of: readonly Comparison[] }): JSX.Element {
  return (
    <ul>
      {of.map(comparison => (
        <li>
          <Line comparison={comparison} />
          <Note how={comparison.how} />
        </li>
      ))}
    </ul>
  );
}

function Line({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { about, candidate, listed } = comparison;
  const label = t(ABOUT[about]);
  const same = candidate === listed;
  const value = <Quoted text={withDates(candidate)} />;
  return same ? (
    <Sentence of="comparison_same" values={[label, value]} />
  ) : (
    <Sentence of="comparison_line" values={[label, value, <Quoted text={withDates(listed)} />]} />
  );
}

/** How two values go together, where they do not say so by themselves. */
function Note({ how }: { readonly how: How }): JSX.Element | null {
  const key = HOW[how];
  return key === undefined ? null : <span class="quiet below">{t(key)}</span>;
}
