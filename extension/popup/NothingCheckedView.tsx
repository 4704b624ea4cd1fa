import type { JSX } from 'preact';
import { SITES } from '../../src/readers/site-table.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { StateLine } from '../ui/StateLine.tsx';
import { UNREADABLE } from '../ui/wording.ts';
import type { TabReading } from './use-tab-state.ts';

type Situation = 'none' | 'broken' | 'unreadable' | 'own-profile' | 'not-a-candidate' | 'candidate' | 'list';

const TITLES: Readonly<Record<Situation, MessageKey>> = {
  none: 'popup_none_title',
  broken: 'popup_broken_title',
  unreadable: 'state_unreadable',
  'own-profile': 'popup_own_title',
  'not-a-candidate': 'popup_not_candidate_title',
  candidate: 'popup_title',
  list: 'popup_title',
};

/** The first line of a screen without an assessment. */
export function nothingCheckedTitle(reading: TabReading): string {
  if (reading.kind === 'loading') return t('popup_title');
  return t(TITLES[reading.kind === 'read' ? reading.state.kind : reading.kind]);
}

/** A page of which there is nothing to show, and why. Looks like no result, because it is none. */
export function NothingCheckedView({ reading }: { readonly reading: TabReading }): JSX.Element {
  if (reading.kind === 'loading') return <p class="loading">{t('popup_loading')}</p>;
  return (
    <header class="head" data-state="unreadable">
      <StateLine state="unreadable" heading={nothingCheckedTitle(reading)} />
      <Explanation reading={reading} />
    </header>
  );
}

function Explanation({ reading }: { readonly reading: TabReading }): JSX.Element {
  if (reading.kind === 'broken') return <p>{t('popup_broken')}</p>;
  if (reading.kind !== 'read') return <SitesRead />;
  switch (reading.state.kind) {
    case 'unreadable':
      return <p>{t(UNREADABLE[reading.state.reason])}</p>;
    case 'own-profile':
      return <p>{t('popup_own')}</p>;
    case 'not-a-candidate':
      return <p>{t('popup_not_candidate')}</p>;
    case 'candidate':
    case 'list':
      return <></>;
  }
}

function SitesRead(): JSX.Element {
  return (
    <>
      <p>{t('popup_none')}</p>
      <ul>
        {SITES.filter(({ access }) => access === 'granted').map(({ name }) => (
          <li>{name}</li>
        ))}
      </ul>
      <p class="quiet">{t('popup_none_hint')}</p>
    </>
  );
}
