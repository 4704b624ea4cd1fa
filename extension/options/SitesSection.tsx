import type { JSX } from 'preact';
import { SITES, type Site, type SiteId } from '../../src/readers/site-table.ts';
import type { Settings } from '../contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from './Problem.tsx';
import { Switch } from './Switch.tsx';
import type { KeptSettings } from './use-settings.ts';

/** What a user should know before moving a switch, where there is something to know. */
const NOTES: Readonly<Partial<Record<SiteId, { readonly read: MessageKey; readonly mark: MessageKey }>>> = {
  linkedin: { read: 'site_read_linkedin', mark: 'site_mark_linkedin' },
};

/** Which sites are read at all, and in which the mark is drawn. */
export function SitesSection({ kept }: { readonly kept: KeptSettings }): JSX.Element {
  const { settings, problem, change, reload } = kept;
  return (
    <Section heading={t('options_sites')}>
      <p>{t('options_sites_about')}</p>
      <Problem problem={problem} retry={reload} />
      {settings === undefined
        ? problem === undefined && <p class="loading">{t('options_loading')}</p>
        : SITES.map(site => <SiteSwitches key={site.id} site={site} settings={settings} change={change} />)}
    </Section>
  );
}

function SiteSwitches({
  site: { id: site, name },
  settings,
  change,
}: {
  readonly site: Site & { readonly id: SiteId };
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}): JSX.Element {
  const notes = NOTES[site];
  return (
    <fieldset>
      <legend>{name}</legend>
      <Switch
        label={t('site_read', name)}
        note={notes && t(notes.read)}
        on={settings.sites[site]}
        turn={on => {
          change({ ...settings, sites: { ...settings.sites, [site]: on } });
        }}
      />
      <Switch
        label={t('site_mark', name)}
        note={notes && t(notes.mark)}
        on={settings.pageMarks[site]}
        turn={on => {
          change({ ...settings, pageMarks: { ...settings.pageMarks, [site]: on } });
        }}
        disabled={!settings.sites[site]}
      />
    </fieldset>
  );
}
