import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { DeleteSection } from './DeleteSection.tsx';
import { ListsSection } from './ListsSection.tsx';
import { PromisesSection } from './PromisesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { Lists } from './use-lists.ts';
import type { Refresh } from './use-refresh.ts';
import type { KeptSettings } from './use-settings.ts';

export interface OptionsProps {
  readonly lists: Lists;
  readonly refresh: Refresh;
  readonly kept: KeptSettings;
  /** Rejects when nothing was deleted. */
  readonly deleteAll: () => Promise<void>;
  readonly version: string;
  readonly now: Date;
}

/** The whole settings page, from plain values. */
export function OptionsView({ lists, refresh, kept, deleteAll, version, now }: OptionsProps): JSX.Element {
  return (
    <>
      <header>
        <h1>{t('options_title')}</h1>
        <p>{t('options_lead')}</p>
      </header>
      <main>
        <ListsSection lists={lists} refresh={refresh} now={now} />
        <SitesSection kept={kept} />
        <DeleteSection deleteAll={deleteAll} />
        <PromisesSection />
      </main>
      <footer class="foot">
        <p>{t('options_version', version)}</p>
      </footer>
    </>
  );
}
