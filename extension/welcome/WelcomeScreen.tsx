import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { isPrivateWindow, reachableHosts } from '../platform/reach.ts';
import { openOptions } from '../platform/tabs.ts';
import { useLanguage } from '../ui/settings/use-language.ts';
import { useLists } from '../ui/settings/use-lists.ts';
import { useRefresh } from '../ui/settings/use-refresh.ts';
import { useSettings } from '../ui/settings/use-settings.ts';
import { useSites } from '../ui/settings/use-sites.ts';
import { useKnown } from '../ui/use-known.ts';
import { DoneStep } from './DoneStep.tsx';
import { ListsStep } from './ListsStep.tsx';
import { NeverStep } from './NeverStep.tsx';
import { SitesStep } from './SitesStep.tsx';
import { HEADING, type Place } from './steps.ts';
import { usePlace } from './use-place.ts';
import { WelcomeView } from './WelcomeView.tsx';
import { WhatStep } from './WhatStep.tsx';

/** The first steps joined to the browser. None of them needs a network. */
export function WelcomeScreen(): JSX.Element {
  const { place, go } = usePlace();
  const sites = useSites(useSettings());
  const lists = useLists();
  const refresh = useRefresh(lists.reload);
  const language = useLanguage();
  const known: Readonly<Record<Place, boolean>> = {
    what: language.chosen !== null,
    never: true,
    sites: sites.isKnown && (sites.kept.settings ?? sites.kept.problem) !== undefined,
    lists: refresh.isKnown && (lists.rows ?? lists.problem) !== undefined,
    done: true,
  };
  const isKnown = useKnown(known[place]);
  const openSettings = (): void => void openOptions();
  useEffect(() => {
    document.title = t('welcome_title', t(HEADING[place]));
  }, [place]);
  return (
    <WelcomeView place={place} go={go} isKnown={isKnown}>
      {place === 'what' && <WhatStep language={language} />}
      {place === 'never' && <NeverStep hosts={reachableHosts()} />}
      {place === 'sites' && (
        <SitesStep sites={sites} isPrivate={isPrivateWindow()} openSettings={openSettings} />
      )}
      {place === 'lists' && <ListsStep lists={lists} refresh={refresh} now={new Date()} />}
      {place === 'done' && <DoneStep go={go} openSettings={openSettings} />}
    </WelcomeView>
  );
}
