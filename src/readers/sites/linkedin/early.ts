import type { Field } from '../../../candidate/claim.ts';
import { claimOf } from '../../../candidate/text.ts';
import { linkedSlugs, textAt } from './elements.ts';
import { NOT_LOADED, type Layout } from './layout.ts';
import { shown } from './top-lines.ts';

/** Signed in, 2017-18 and 2019-20, and signed out, 2016. Seen 2016 to 2019; the middle one in public code, 2020. */
const AT = {
  name: '.pv-top-card-section__name, .pv-top-card--list .t-24, h1#name.fn',
  headline: '.pv-top-card-section__headline, .pv-top-card h2.t-18, p.headline.title',
  /** Without a location, the number of connections comes first. */
  location: '.pv-top-card-section__location, .pv-top-card--list-bullet > li, .adr .locality',
  organisation:
    '.pv-top-card-v2-section__company-name, [data-control-name="position_see_more"], [data-section="currentPositionsDetails"] .org',
} as const;

/** The layouts before 2021: what their heads say by name. Their sections are not read. */
export const early: Layout = {
  id: 'early',
  selectors: Object.values(AT),
  test: document => document.querySelector(AT.name) !== null,

  read: document => {
    const field = (at: string): Field<string> => shown(textAt(document, at), at);
    const [name, place, organisation] = [
      textAt(document, AT.name),
      textAt(document, AT.location),
      field(AT.organisation),
    ];
    if (name === '') return undefined;
    return {
      name: claimOf(name, 'markup', AT.name, name),
      slugs: linkedSlugs(document, 'link[rel="canonical"], a[href*="/detail/"]'),
      fields: {
        ...NOT_LOADED,
        headline: field(AT.headline),
        location: shown(/\d/.test(place) ? '' : place, AT.location),
        ...('missing' in organisation ? {} : { currentOrganisation: organisation }),
      },
    };
  },
};
