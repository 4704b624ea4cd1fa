import { ALERT_JP_2024, FBI_2025, GUIDANCE_2022, SEAL_2026, type Source } from '../../signals/sources.ts';
import { CANADA_2025, FTC_2016, IHK_2024, KOREA_2022, OFSI_2024 } from './office-sources.ts';

/** What an office takes reports of. */
export type Purpose = 'crime' | 'sanctions' | 'payments' | 'companies' | 'identity' | 'crypto';

/** How well it is known: the source was read, read in part, or others write about it. Nothing rests on memory alone. */
export type Basis = 'read' | 'part' | 'reported';

/** Where a confirmed case is reported. */
export interface Office {
  /** A proper name, the same in every language. */
  readonly name: string;
  readonly purpose: Purpose;
  readonly source: Source;
  readonly basis: Basis;
  /** Where a source gives it: a page of the office, https. */
  readonly link?: string;
  /** Where a source gives it: an e-mail address. */
  readonly contact?: string;
}

/**
 * By ISO 3166 country, in the order they are best asked. What only memory knows is left out: an emergency number of
 * the Republic of Korea, the address of OFAC's compliance desk.
 */
const OFFICES = {
  CA: [
    { name: 'Royal Canadian Mounted Police', purpose: 'crime', source: CANADA_2025, basis: 'part' },
    { name: 'FINTRAC', purpose: 'payments', source: CANADA_2025, basis: 'reported' },
  ],
  DE: [
    {
      name: 'Bundesamt für Verfassungsschutz, Wirtschaftsschutz',
      purpose: 'companies',
      source: IHK_2024,
      basis: 'reported',
      contact: 'wirtschaftsschutz@bfv.bund.de',
    },
  ],
  GB: [
    {
      name: 'Office of Financial Sanctions Implementation (OFSI)',
      purpose: 'sanctions',
      source: OFSI_2024,
      basis: 'reported',
    },
    { name: 'National Crime Agency (NCA)', purpose: 'payments', source: OFSI_2024, basis: 'reported' },
  ],
  JP: [{ name: '警察庁 (National Police Agency)', purpose: 'crime', source: ALERT_JP_2024, basis: 'part' }],
  KR: [
    { name: '경찰청 (National Police Agency)', purpose: 'crime', source: KOREA_2022, basis: 'reported' },
    {
      name: '외교부 (Ministry of Foreign Affairs)',
      purpose: 'sanctions',
      source: KOREA_2022,
      basis: 'reported',
    },
  ],
  US: [
    {
      name: 'FBI, Internet Crime Complaint Center (IC3) and field offices',
      purpose: 'crime',
      source: FBI_2025,
      basis: 'part',
      link: 'https://www.ic3.gov',
    },
    {
      name: 'Office of Foreign Assets Control (OFAC)',
      purpose: 'sanctions',
      source: GUIDANCE_2022,
      basis: 'read',
    },
    {
      name: 'Federal Trade Commission, IdentityTheft.gov',
      purpose: 'identity',
      source: FTC_2016,
      basis: 'reported',
      link: 'https://www.identitytheft.gov',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Office[]>>;

export type Country = keyof typeof OFFICES;
export const COUNTRIES = Object.keys(OFFICES) as readonly Country[];

/** Whatever the country. */
export const EVERYWHERE: readonly Office[] = [
  {
    name: 'Security Alliance, SEAL 911',
    purpose: 'crypto',
    source: SEAL_2026,
    basis: 'read',
    link: 'https://frameworks.securityalliance.org',
  },
];

/** The offices of a country; none for one that no source names an office in. */
export function officesIn(country: Country | undefined): readonly Office[] {
  return country === undefined ? [] : OFFICES[country];
}

/** The country of the first language tag that names one there are offices for, or that names another: `undefined`. */
export function countryOf(languages: readonly string[]): Country | undefined {
  for (const language of languages) {
    const region = regionOf(language);
    if (region !== undefined) return COUNTRIES.find(country => country === region);
  }
  return undefined;
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined; // No language tag.
  }
}
