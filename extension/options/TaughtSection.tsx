import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { TAUGHT_FIELDS, type TaughtField, type TaughtSite } from '../../src/readers/taught/taught-site.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText, listText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { Question, useTwoSteps } from './Question.tsx';
import type { Taught } from './use-taught.ts';

const FIELD: Readonly<Record<TaughtField, MessageKey>> = {
  name: 'field_name',
  location: 'field_location',
  organisation: 'field_current_organisation',
  headline: 'field_headline',
};

/** The sites the user taught: what is read there, whether they vouched for it, and the way out and in. */
export function TaughtSection({ taught }: { readonly taught: Taught }): JSX.Element {
  const { sites, problem, imported, save, bringIn } = taught;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section heading={t('options_taught')}>
      <p>{t('options_taught_about')}</p>
      <Problem problem={problem} />
      {sites?.length === 0 && <p>{t('taught_none')}</p>}
      {sites && sites.length > 0 && (
        <>
          <ul class="sites taught">
            {sites.map(site => (
              <Row key={site.id} site={site} taught={taught} />
            ))}
          </ul>
          <button type="button" onClick={save}>
            {t('taught_export')}
          </button>
        </>
      )}
      <p class="taught-import">
        <label for={id}>{t('taught_import')}</label>
        <input
          type="file"
          id={id}
          ref={input}
          accept=".json,application/json"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file) bringIn(file);
            event.currentTarget.value = ''; // The same file may be chosen again.
          }}
        />
      </p>
      <p role="status">
        {imported !== undefined &&
          (imported === null ? t('taught_not_imported') : t('taught_imported', countText(imported)))}
      </p>
    </Section>
  );
}

function Row({
  site,
  taught: { barred, allow, remove },
}: {
  readonly site: TaughtSite;
  readonly taught: Taught;
}): JSX.Element {
  const steps = useTwoSteps();
  const { id, origin, path, fields, confirmed } = site;
  const page = `${origin}${path}`;
  const read = TAUGHT_FIELDS.filter(field => fields[field] !== undefined).map(field => t(FIELD[field]));
  return (
    <li class="site">
      <div>
        <h3>{page}</h3>
        <p class="quiet">{listText(read)}</p>
      </div>
      <p>{t(confirmed ? 'taught_confirmed' : 'taught_unconfirmed')}</p>
      {steps.asking ? (
        <Question
          asks="taught_delete_confirm"
          yes="own_delete_yes"
          no="own_delete_no"
          steps={steps}
          confirm={() => {
            remove(id);
          }}
        />
      ) : (
        <button type="button" ref={steps.begin} aria-label={t('taught_delete_of', page)} onClick={steps.ask}>
          {t('taught_delete')}
        </button>
      )}
      {barred.has(id) && (
        <p class="site-news copy">
          <span class="loud">{t('taught_barred')}</span>
          <button
            type="button"
            aria-label={t('site_allow_of', origin)}
            onClick={() => {
              allow(site);
            }}
          >
            {t('site_allow')}
          </button>
        </p>
      )}
    </li>
  );
}
