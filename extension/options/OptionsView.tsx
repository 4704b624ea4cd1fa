import type { ComponentChildren, JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { AboutSection } from './AboutSection.tsx';
import { ChangesSection } from './ChangesSection.tsx';
import { DataSection } from './DataSection.tsx';
import { DeleteSection } from './DeleteSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import { ListsSection } from './ListsSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { PartsPage } from './PartsPage.tsx';
import { PromisesSection } from './PromisesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TaughtSection } from './TaughtSection.tsx';
import type { Changes } from './use-changes.ts';
import type { Import } from './use-import.ts';
import type { Lists } from '../ui/settings/use-lists.ts';
import type { OwnListTools } from './use-own-list.ts';
import type { Refresh } from '../ui/settings/use-refresh.ts';
import type { KeptSettings } from '../ui/settings/use-settings.ts';
import type { Sites } from '../ui/settings/use-sites.ts';
import type { Taught } from './use-taught.ts';
import type { Verifying } from './use-verify.ts';
import { VerifySection } from './VerifySection.tsx';

type OtherPart = 'language' | 'commands' | 'sensitivity' | 'kept' | 'remembered' | 'github' | 'indicators';

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
  /** Everything but the lists and the log may have changed. */
  readonly reloadAll: () => void;
  readonly version: string;
  readonly now: Date;
  /** The parts may come: none of them would move when an answer arrives. */
  readonly isKnown: boolean;
  /** What is joined to the browser by itself. */
  readonly others: Readonly<Record<OtherPart, ComponentChildren>>;
}

/** The whole settings page, from plain values. */
export function OptionsView(props: OptionsProps): JSX.Element {
  const { lists, refresh, own, changes, imports, verifying, kept, sites, taught } = props;
  const { deleteAll, reloadAll, version, now, isKnown, others } = props;
  const rows = lists.rows ?? [];
  return (
    <>
      <header>
        <h1>{t('options_title')}</h1>
        <p>{t('options_lead')}</p>
      </header>
      {isKnown && (
        <PartsPage
          parts={{
            ...others,
            sites: <SitesSection sites={sites} version={version} />,
            lists: <ListsSection lists={lists} refresh={refresh} own={own} kept={kept} now={now} />,
            marks: <MarksSection sites={sites} />,
            taught: <TaughtSection taught={taught} />,
            changes: <ChangesSection changes={changes} rows={rows} now={now} />,
            import: <ImportSection imports={imports} rows={rows} refresh={refresh} />,
            verify: <VerifySection verifying={verifying} />,
            data: (
              <>
                <DataSection reload={reloadAll} />
                <DeleteSection deleteAll={deleteAll} />
              </>
            ),
            promises: <PromisesSection />,
            about: <AboutSection version={version} />,
          }}
        />
      )}
    </>
  );
}
