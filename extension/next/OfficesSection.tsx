import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  COUNTRIES,
  type Country,
  countryOf,
  EVERYWHERE,
  type Office,
  officesIn,
} from '../../src/assessment/review/offices.ts';
import { t } from '../platform/i18n.ts';
import { Fact } from '../ui/Fact.tsx';
import { screenLanguage } from '../ui/format.ts';
import { OfficialLink } from '../ui/OfficialLink.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import { BASIS, PURPOSE } from './office-wording.ts';
import { Part } from './Part.tsx';

/** What “confirmed” means, and where such a case is reported. The choice of a country is not remembered. */
export function OfficesSection({ languages }: { readonly languages: readonly string[] }): JSX.Element {
  const [country, setCountry] = useState(() => countryOf(languages));
  const offices = officesIn(country);
  return (
    <Part id="offices" heading={t('offices_heading')}>
      <p class="notice">{t('offices_confirmed')}</p>
      <p>{t('offices_before')}</p>
      <p class="country">
        <label for="country">{t('offices_country')}</label>
        <select
          id="country"
          value={country ?? ''}
          onChange={({ currentTarget }) => {
            setCountry(COUNTRIES.find(each => each === currentTarget.value));
          }}
        >
          {named(COUNTRIES).map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
          <option value="">{t('offices_other')}</option>
        </select>
      </p>
      {offices.length === 0 ? <p>{t('offices_none')}</p> : <Offices offices={offices} />}
      <h3>{t('offices_everywhere')}</h3>
      <p>{t('offices_platform')}</p>
      <Offices offices={EVERYWHERE} />
      <p>{t('offices_more')}</p>
      <h3>{t('offices_victims')}</h3>
      <p>{t('offices_victims_about')}</p>
    </Part>
  );
}

function Offices({ offices }: { readonly offices: readonly Office[] }): JSX.Element {
  return (
    <ul class="offices">
      {offices.map(({ name, purpose, source, basis, link, contact }) => (
        <li key={name}>
          <p class="title">{link === undefined ? name : <OfficialLink href={link}>{name}</OfficialLink>}</p>
          <p>{t(PURPOSE[purpose])}</p>
          {contact !== undefined && <p>{t('offices_contact', contact)}</p>}
          <dl class="facts">
            <Fact label={t('offices_rests')}>
              <OfficialLink href={source.url}>{source.title}</OfficialLink>
              <span class="quiet below">
                <Sentence of="source_line" values={[source.issuer, <When iso={source.date} />]} />.{' '}
                {t(BASIS[basis])}
              </span>
            </Fact>
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** The countries by their names in the reader's language, in its order. */
function named(countries: readonly Country[]): readonly (readonly [Country, string])[] {
  const language = screenLanguage();
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return countries
    .map(country => [country, names.of(country) ?? country] as const)
    .sort(([, a], [, b]) => compare(a, b));
}
