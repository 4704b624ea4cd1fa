import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { siteGroups } from './site-groups.ts';
import { SiteSwitches } from './SiteSwitches.tsx';
import type { Sites } from '../ui/settings/use-sites.ts';

/** Which sites are read by themselves, and in which the mark is drawn. */
export function SitesSection({
  sites,
  version,
}: {
  readonly sites: Sites;
  readonly version: string;
}): JSX.Element {
  const id = useId();
  const [text, setText] = useState('');
  const { settings, problem, reload } = sites.kept;
  const groups = siteGroups(text);
  const shown = groups.reduce((sum, group) => sum + group.sites.length, 0);
  return (
    <Section heading={t('options_sites')}>
      <p>{t('options_sites_about')}</p>
      <Problem problem={problem} retry={reload} />
      <Problem problem={sites.problem} />
      {settings === undefined ? (
        problem === undefined && <p class="loading">{t('options_loading')}</p>
      ) : (
        <>
          <p class="sites-search">
            <label for={id}>{t('sites_search')}</label>
            <input
              type="search"
              id={id}
              value={text}
              autocomplete="off"
              spellcheck={false}
              onInput={event => {
                setText(event.currentTarget.value);
              }}
            />
            <span role="status" class="quiet">
              {text.trim() !== '' && t('sites_found', countText(shown))}
            </span>
          </p>
          {groups.map(({ heading, sites: rows }) => (
            <div key={heading} class="sites-group">
              <h3>{t(heading)}</h3>
              <ul class="sites">
                {rows.map(site => (
                  <SiteSwitches
                    key={site.id}
                    site={site}
                    sites={sites}
                    settings={settings}
                    version={version}
                  />
                ))}
              </ul>
            </div>
          ))}
        </>
      )}
    </Section>
  );
}
