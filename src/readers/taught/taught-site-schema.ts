import * as v from 'valibot';
import { isPlainSelector } from './plain-selector.ts';
import type { Locator, TaughtSite } from './taught-site.ts';

const LONGEST_LABEL = 80;
const MOST_LOCATORS = 3;

const selector = v.pipe(v.string(), v.check(isPlainSelector));

const locator: v.GenericSchema<unknown, Locator> = v.variant('by', [
  v.object({
    by: v.literal('label'),
    label: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LABEL)),
  }),
  v.object({ by: v.literal('attribute'), selector }),
  v.object({ by: v.literal('path'), selector }),
]);
/** Of each kind one: a way that is written down twice agrees with itself. */
const locators = v.pipe(
  v.array(locator),
  v.minLength(1),
  v.maxLength(MOST_LOCATORS),
  v.check(ways => new Set(ways.map(({ by }) => by)).size === ways.length),
);

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
