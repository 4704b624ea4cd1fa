import type { JSX } from 'preact';
import { isSure, type KeptMatch, type KeptNews } from '../../src/assessment/kept.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { listText } from './format.ts';
import { listingText } from './listing.ts';
import { OfficialLink } from './OfficialLink.tsx';
import { Quoted } from './Sentence.tsx';
import { When } from './When.tsx';
import { ABOUT, IDENTITY } from './wording.ts';

/** What the lists say anew about one kept candidate, the latest first. A bare name is told as the note it is. */
export function KeptNewsList({
  news,
  now,
}: {
  readonly news: readonly KeptNews[];
  readonly now: Date;
}): JSX.Element {
  return (
    <ul class="kept-news">
      {news.toReversed().map(each => (
        <li>
          <p>
            <span class="loud">{t(headOf(each))}</span> <When iso={each.at} now={now} />
          </p>
          <p>
            <Quoted text={each.name} />
            {' · '}
            <OfficialLink href={each.officialPage}>{listingText(each)}</OfficialLink>
          </p>
          <p>{each.what === 'gone' ? t('kept_gone_about') : t(IDENTITY[each.identity])}</p>
          {each.what !== 'gone' && <p class="quiet">{agreesText(each)}</p>}
        </li>
      ))}
    </ul>
  );
}

function headOf(news: KeptNews): MessageKey {
  if (news.what !== 'met') return news.what === 'gone' ? 'kept_gone' : 'kept_changed';
  return isSure(news) ? 'kept_met' : 'kept_met_name';
}

function agreesText({ agrees, before }: KeptNews): string {
  const now = namesOf(agrees);
  return before === undefined ? t('kept_agrees', now) : t('kept_agrees_now', now, namesOf(before.agrees));
}

function namesOf(agrees: KeptMatch['agrees']): string {
  return listText(agrees.map(about => t(ABOUT[about])));
}
