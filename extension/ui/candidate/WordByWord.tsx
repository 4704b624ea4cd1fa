import type { JSX } from 'preact';
import type { Match } from '../../../src/watchlists/match.ts';
import { t } from '../../platform/i18n.ts';
import { Fact } from '../Fact.tsx';
import { countText } from '../format.ts';
import { Quoted, Sentence } from '../Sentence.tsx';
import { wordLines, type WordLine } from './word-lines.ts';

/** So many lines are taken in at a glance; more are one click away. */
const LINES_SHOWN = 4;

/** Which word of the profile's name met which of the listed one, and how, in plain words and without a figure. */
export function WordByWord({ match }: { readonly match: Match }): JSX.Element | null {
  const lines = wordLines(match);
  if (lines.length === 0) return null;
  return (
    <Fact label={t('words_heading')}>
      {lines.every(({ same }) => same) ? (
        t('words_all_same')
      ) : lines.length <= LINES_SHOWN ? (
        <Lines of={lines} />
      ) : (
        <details class="more">
          <summary>{t('words_more', countText(lines.length))}</summary>
          <Lines of={lines} />
        </details>
      )}
    </Fact>
  );
}

function Lines({ of }: { readonly of: readonly WordLine[] }): JSX.Element {
  return (
    <ul class="words">
      {of.map(line => (
        <li>
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line: { profile, listed, rule, cost } }: { readonly line: WordLine }): JSX.Element {
  const words = [profile, listed].filter(word => word !== '').map(text => <Quoted text={text} />);
  return (
    <>
      <Sentence of={words.length > 1 ? 'words_pair' : 'words_one'} values={[...words, t(rule)]} />
      {cost !== undefined && <span class="quiet below">{t(cost)}</span>}
    </>
  );
}
