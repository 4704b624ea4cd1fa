import * as v from 'valibot';
import type { Locator, TaughtSite } from './taught-site.ts';

/** Longer ones name something generated, and are no use on the next candidate. */
const LONGEST_SELECTOR = 500;
const LONGEST_LABEL = 80;
const MOST_LOCATORS = 3;

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SELECTOR));

const locator: v.GenericSchema<unknown, Locator> = v.variant('by', [
  v.object({
    by: v.literal('label'),
    label: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LABEL)),
  }),
  v.object({ by: v.literal('attribute'), selector }),
  v.object({ by: v.literal('path'), selector }),
]);
const locators = v.pipe(v.array(locator), v.minLength(1), v.maxLength(MOST_LOCATORS));

/** What a content script hands over, what stands in the database, and what an imported file holds. */
export const taughtSiteSchema: v.GenericSchema<unknown, TaughtSite> = v.object({
  id: v.pipe(v.string(), v.maxLength(2_000)),
  origin: v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?$/)),
  path: v.pipe(v.string(), v.regex(/^\/\S{0,1000}$/)),
  fields: v.object({
    name: v.exactOptional(locators),
    location: v.exactOptional(locators),
    organisation: v.exactOptional(locators),
    headline: v.exactOptional(locators),
  }),
  taughtAt: v.pipe(v.string(), v.isoTimestamp()),
  confirmed: v.boolean(),
});
