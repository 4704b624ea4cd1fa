import type { JSX } from 'preact';
import type { Match } from '../../../src/watchlists/match.ts';
import { t } from '../../platform/i18n.ts';
import { countText, withDates } from '../format.ts';
import { listingText } from '../listing.ts';
import { Quoted, Sentence } from '../Sentence.tsx';
import { IDENTITY } from '../wording.ts';
import { Agreements } from './Agreements.tsx';
import { MatchFacts } from './MatchFacts.tsx';

/** More than this pushes what was checked out of sight; the rest is one click away. */
const SHOWN = 3;

/** Listings that were compared and led to no finding: most are other people of the same name. */
export function MatchList({ matches }: { readonly matches: readonly Match[] }): JSX.Element {
  const more = matches.slice(SHOWN);
  return (
    <>
      {matches.slice(0, SHOWN).map(match => (
        <MatchCard match={match} />
      ))}
      {more.length > 0 && (
        <details class="more">
          <summary>{t('match_more', countText(more.length))}</summary>
          {more.map(match => (
            <MatchCard match={match} />
          ))}
        </details>
      )}
    </>
  );
}

function MatchCard({ match }: { readonly match: Match }): JSX.Element {
  return (
    <details class="card" data-state="nothing-found">
      <summary>
        <h3>
          <Quoted text={match.matchedName} /> <span class="quiet">{listingText(match)}</span>
        </h3>
        <Gist match={match} />
      </summary>
      <MatchFacts match={match} />
      <Agreements match={match} />
    </details>
  );
}

/** The one line that matters while the card is folded. */
function Gist({ match }: { readonly match: Match }): JSX.Element {
  if (match.identity !== 'contradicted') return <span>{t(IDENTITY[match.identity])}</span>;
  const birth = match.disagreements.find(({ about }) => about === 'birth-date');
  if (!birth) return <span>{t('match_contradicted_plain')}</span>;
  const values = [birth.listed, birth.candidate].map(value => <Quoted text={withDates(value)} />);
  return (
    <span>
      <Sentence of="match_contradicted" values={values} />
    </span>
  );
}
