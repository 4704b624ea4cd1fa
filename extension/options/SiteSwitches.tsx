import type { JSX } from 'preact';
import type { Basis } from '../../src/readers/reader.ts';
import type { Site, SiteId } from '../../src/readers/site-table.ts';
import type { Settings } from '../contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText, dateText } from '../ui/format.ts';
import { HealthNote } from '../ui/HealthNote.tsx';
import { reportText } from '../ui/report.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { SITE_BASIS } from '../ui/site-basis.ts';
import { Switch } from '../ui/settings/Switch.tsx';
import type { Sites } from '../ui/settings/use-sites.ts';

/** What a user should know before moving a switch, where there is something to know. */
const NOTES: Readonly<Partial<Record<SiteId, MessageKey>>> = {
  linkedin: 'site_read_linkedin',
  'linkedin-hiring': 'site_read_linkedin',
};

const BASIS: Readonly<Record<Basis['grade'], MessageKey>> = {
  'real-page': 'basis_real_page',
  'public-code': 'basis_public_code',
  unverified: 'basis_unverified',
};

/** One site: what its reader rests on and how it fares, and its switch. */
export function SiteSwitches({
  site: { id, name },
  sites,
  settings,
  version,
}: {
  readonly site: Site & { readonly id: SiteId };
  readonly sites: Sites;
  readonly settings: Settings;
  readonly version: string;
}): JSX.Element {
  const note = NOTES[id];
  const isOn = settings.sites[id];
  const health = sites.health.get(id);
  const { grade, asOf } = SITE_BASIS[id] ?? { grade: 'unverified', asOf: '' };
  const unseen = <span class="unseen">{name}</span>;
  return (
    <li class="site">
      <div>
        <h4>{name}</h4>
        <p class="quiet">{t(BASIS[grade], dateText(asOf))}</p>
        {health?.state === 'ok' && <p class="quiet">{t('health_readings', countText(health.readings))}</p>}
      </div>
      <Switch
        label={<Sentence of="site_read" values={[unseen]} />}
        note={note && t(note)}
        on={isOn}
        turn={on => {
          sites.read(id, on);
        }}
      />
      <div class="site-news">
        {isOn && sites.barred.has(id) && (
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
        {health && health.state !== 'ok' && (
          <HealthNote site={name} health={health} report={reportText({ version, reader: id, health })} />
        )}
      </div>
    </li>
  );
}
