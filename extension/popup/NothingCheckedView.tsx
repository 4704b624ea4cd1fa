import type { ComponentChildren, JSX } from 'preact';
import type { TabState } from '../contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { StateLine } from '../ui/StateLine.tsx';
import { UNREADABLE } from '../ui/wording.ts';
import { PageActions } from './PageActions.tsx';
import type { PageTools, SiteHere } from './use-page-tools.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

type Situation = 'none' | 'broken' | Exclude<TabState['kind'], 'candidate' | 'list'>;

const TITLES: Readonly<Record<Situation, MessageKey>> = {
  none: 'popup_none_title',
  broken: 'popup_broken_title',
  unreadable: 'state_unreadable',
  'own-profile': 'popup_own_title',
  'not-a-candidate': 'popup_not_candidate_title',
};

/** Why the page was not read. The last three name the site. */
const SITE: Readonly<Record<Exclude<SiteHere['state'], 'looking'>, MessageKey>> = {
  unknown: 'popup_none_unknown',
  other: 'popup_none',
  browser: 'popup_none_browser',
  store: 'popup_none_store',
  on: 'popup_none_hint',
  off: 'popup_none_off',
  barred: 'popup_none_barred',
};

/** The first line of a screen without an assessment. */
export function nothingCheckedTitle(situation: Situation): string {
  return t(TITLES[situation]);
}

/** A page of which there is nothing to show, and why. Looks like no result, because it is none. */
export function NothingCheckedView({
  reading,
  situation,
  tools,
  openSettings,
  children,
}: {
  readonly reading: TabReading;
  readonly situation: Situation;
  readonly tools: PageTools;
  readonly openSettings: () => void;
  /** What else is to be said right below the reason. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <>
      <header class="head" data-state="unreadable">
        <StateLine state="unreadable" heading={nothingCheckedTitle(situation)} />
        {situation === 'none' ? (
          <SiteLine site={tools.site} openSettings={openSettings} />
        ) : (
          <p>{t(explanation(reading))}</p>
        )}
        {children}
      </header>
      {situation !== 'broken' && <PageActions tools={tools} isUnread={situation === 'none'} />}
    </>
  );
}

function SiteLine({
  site,
  openSettings,
}: {
  readonly site: SiteHere;
  readonly openSettings: () => void;
}): JSX.Element {
  if (site.state === 'looking') return <p class="site-awaited" />;
  if (!('name' in site)) return <p>{t(SITE[site.state])}</p>;
  return (
    <div class="list-line">
      <p>{t(SITE[site.state], site.name)}</p>
      {site.state !== 'on' && (
        <button type="button" onClick={openSettings}>
          {t('popup_sites_open')}
        </button>
      )}
    </div>
  );
}

function explanation(reading: TabReading): MessageKey {
  if (reading.kind !== 'read') return 'popup_broken';
  const { state } = reading;
  if (state.kind === 'unreadable') return UNREADABLE[state.reason];
  return state.kind === 'own-profile' ? 'popup_own' : 'popup_not_candidate';
}
