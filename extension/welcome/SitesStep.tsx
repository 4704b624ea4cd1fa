import type { JSX } from 'preact';
import { SITES, type Site, type SiteId } from '../../src/readers/site-table.ts';
import type { Settings } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { Switch } from '../ui/settings/Switch.tsx';
import type { Sites } from '../ui/settings/use-sites.ts';

/** Sites many who hire use, of each kind; the settings have them all. */
const OFFERED: readonly SiteId[] = [
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'indeed',
  'freelancer',
  'fiverr',
  'gmail',
];

type Row = Site & { readonly id: SiteId };

/** The sites that are read by themselves, and a few to add with the browser's question in the click. */
export function SitesStep({
  sites,
  isPrivate,
  openSettings,
}: {
  readonly sites: Sites;
  readonly isPrivate: boolean;
  readonly openSettings: () => void;
}): JSX.Element {
  const { settings, problem, reload } = sites.kept;
  return (
    <>
      <p>{t('welcome_sites_about')}</p>
      {isPrivate && <p class="loud">{t('welcome_private_here')}</p>}
      <Problem problem={problem} retry={reload} />
      <Problem problem={sites.problem} />
      {settings === undefined ? (
        problem === undefined && <p class="loading">{t('options_loading')}</p>
      ) : (
        <div class="columns">
          <Section heading={t('welcome_sites_on')}>
            <Choices rows={SITES.filter(({ access }) => access === 'granted')} {...{ sites, settings }} />
          </Section>
          <Section heading={t('welcome_sites_more')}>
            <p class="quiet">{t('welcome_sites_asks')}</p>
            <Choices
              rows={OFFERED.flatMap(offered => SITES.filter(({ id }) => id === offered))}
              {...{ sites, settings }}
            />
          </Section>
        </div>
      )}
      <p>
        <button type="button" class="as-link" onClick={openSettings}>
          {t('welcome_sites_all')}
        </button>
      </p>
      <p class="quiet">{t('welcome_private')}</p>
    </>
  );
}

function Choices({
  rows,
  sites,
  settings,
}: {
  readonly rows: readonly Row[];
  readonly sites: Sites;
  readonly settings: Settings;
}): JSX.Element {
  return (
    <ul class="choices">
      {rows.map(({ id, name }) => (
        <li key={id}>
          <Switch
            label={name}
            note={id === 'linkedin' ? t('site_read_linkedin') : undefined}
            on={settings.sites[id]}
            turn={on => {
              sites.read(id, on);
            }}
          />
          {settings.sites[id] && sites.barred.has(id) && (
            <p class="copy">
              <span class="loud">{t('site_barred')}</span>
              <button
                type="button"
                aria-label={t('site_allow_of', name)}
                onClick={() => {
                  sites.allow(id);
                }}
              >
                {t('site_allow')}
              </button>
            </p>
          )}
          <p role="status">{sites.refused === id && t('site_refused', name)}</p>
        </li>
      ))}
    </ul>
  );
}
