import type { ComponentChildren, JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { ChangesSection } from './ChangesSection.tsx';
import { DeleteSection } from './DeleteSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import { ListsSection } from './ListsSection.tsx';
import { PromisesSection } from './PromisesSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TaughtSection } from './TaughtSection.tsx';
import type { Changes } from './use-changes.ts';
import type { Import } from './use-import.ts';
import type { Lists } from './use-lists.ts';
import type { OwnListTools } from './use-own-list.ts';
import type { Refresh } from './use-refresh.ts';
import type { KeptSettings } from './use-settings.ts';
import type { Sites } from './use-sites.ts';
import type { Taught } from './use-taught.ts';
import type { Verifying } from './use-verify.ts';
import { VerifySection } from './VerifySection.tsx';

export interface OptionsProps {
  readonly lists: Lists;
  readonly refresh: Refresh;
  readonly own: OwnListTools;
  readonly changes: Changes;
  readonly imports: Import;
  readonly verifying: Verifying;
  readonly kept: KeptSettings;
  readonly sites: Sites;
  readonly taught: Taught;
  /** Rejects when nothing was deleted. */
  readonly deleteAll: () => Promise<void>;
  readonly version: string;
  readonly now: Date;
  /** What stands right below the lists: the kept candidates. */
  readonly children?: ComponentChildren;
}

/** The whole settings page, from plain values. */
export function OptionsView(props: OptionsProps): JSX.Element {
  const { lists, refresh, own, changes, imports, verifying, kept, sites, taught } = props;
  const { deleteAll, version, now, children } = props;
  const rows = lists.rows ?? [];
  return (
    <>
      <header>
        <h1>{t('options_title')}</h1>
        <p>{t('options_lead')}</p>
      </header>
      <main>
        <ListsSection lists={lists} refresh={refresh} own={own} kept={kept} now={now} />
        {children}
        <ChangesSection changes={changes} rows={rows} now={now} />
        <ImportSection imports={imports} rows={rows} refresh={refresh} />
        <VerifySection verifying={verifying} />
        <SitesSection sites={sites} version={version} />
        <TaughtSection taught={taught} />
        <ShortcutsSection />
        <DeleteSection deleteAll={deleteAll} />
        <PromisesSection />
      </main>
      <footer class="foot">
        <p>{t('options_version', version)}</p>
      </footer>
    </>
  );
}
