import type { JSX } from 'preact';
import type { Match } from '../../../src/watchlists/match.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Fact } from '../Fact.tsx';
import { listText } from '../format.ts';
import { listingText } from '../listing.ts';
import { OfficialLink } from '../OfficialLink.tsx';
import { Quoted, Sentence } from '../Sentence.tsx';
import { When } from '../When.tsx';
import { IDENTITY, NORTH_KOREA, QUALITY, SEVERITY } from '../wording.ts';
import { WordByWord } from './WordByWord.tsx';

/** The facts of one listing: how sure and how serious stand apart, and neither is a number. */
export function MatchFacts({ match }: { readonly match: Match }): JSX.Element {
  return (
    <dl class="facts in-columns">
      <Fact label={t('match_sure')}>{t(IDENTITY[match.identity])}</Fact>
      <Fact label={t('match_serious')}>{t(SEVERITY[match.severity])}</Fact>
      <Fact label={t('match_listing')}>
        <OfficialLink href={match.officialPage}>{listingText(match)}</OfficialLink>
      </Fact>
      <Fact label={t('match_listed_name')}>
        <Quoted text={match.name} />
      </Fact>
      {match.identity !== 'identifier' && <MetName match={match} />}
      <WordByWord match={match} />
      <WrittenFact label="match_position" text={match.position} />
      <WrittenFact label="match_linked_to" text={listText(match.linkedTo)} />
      {match.listedOn !== undefined && (
        <Fact label={t('match_listed_on')}>
          <When iso={match.listedOn} />
        </Fact>
      )}
      <WrittenFact label="match_note" text={match.note} />
      {match.programmes.length > 0 && (
        <Fact label={t('match_programmes')}>
          <Quoted text={listText(match.programmes)} />
        </Fact>
      )}
      {match.northKorea.length > 0 && (
        <Fact label={t('match_north_korea')}>
          {listText(match.northKorea.map(reason => t(NORTH_KOREA[reason])))}.{' '}
          <span class="quiet">{t('match_north_korea_about')}</span>
        </Fact>
      )}
    </dl>
  );
}

/** What the publisher or the keeper of the list wrote, word for word; nothing where there is nothing. */
function WrittenFact({
  label,
  text = '',
}: {
  readonly label: MessageKey;
  readonly text: string | undefined;
}): JSX.Element | null {
  if (text === '') return null;
  return (
    <Fact label={t(label)}>
      <Quoted text={text} />
    </Fact>
  );
}

function MetName({ match }: { readonly match: Match }): JSX.Element {
  const spelling = match.score >= 1 ? t('match_spelling_same') : t('match_spelling_like');
  const detail = t('match_name_detail', t(QUALITY[match.quality]), spelling);
  return (
    <Fact label={t('match_met_name')}>
      <Sentence of="match_name_quality" values={[<Quoted text={match.matchedName} />, detail]} />
    </Fact>
  );
}
