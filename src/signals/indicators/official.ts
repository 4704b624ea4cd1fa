import type { Indicator } from '../indicator.ts';
import { DOJ_2025_01 } from '../sources.ts';

/** An indicator with the value it names. */
export interface OfficialIndicator extends Indicator {
  readonly value: string;
}

/**
 * Values that official documents name, and nothing else: no names of people or of the identities they used, no address
 * that could be a victim's. Few, since a row has to be read in the document, or in two reports of it that do not
 * rest on each other. Companies under sanctions are not here: the lists hold them.
 */
export const OFFICIAL_INDICATORS: readonly OfficialIndicator[] = [
  // Paid through, and invoiced by, as the indictment says of the two companies.
  ...['Taggcar Inc.', 'Vali Tech Inc.'].map((value): OfficialIndicator => ({
    kind: 'organisation',
    value,
    title: 'Indictment, United States v. Jin et al. (S.D. Fla.)',
    issuer: DOJ_2025_01.issuer,
    date: DOJ_2025_01.date,
    url: DOJ_2025_01.url,
    confidence: 'confirmed',
  })),
];
