import type { MessageKey } from '../platform/i18n.ts';

/** In the order they are shown; the names stand in the address, so that a reload and the browser's own Back keep the place. */
export const STEPS = ['what', 'never', 'sites', 'lists'] as const;
export type Step = (typeof STEPS)[number];
/** `done`: behind the last step, and where skipping leads. */
export type Place = Step | 'done';

export const HEADING: Readonly<Record<Place, MessageKey>> = {
  what: 'welcome_what',
  never: 'welcome_never',
  sites: 'welcome_sites',
  lists: 'welcome_lists',
  done: 'welcome_done',
};

/** The place an address names; the first step where it names none. @param hash with or without `#` */
export function placeIn(hash: string): Place {
  const name = hash.replace(/^#/, '');
  return isPlace(name) ? name : STEPS[0];
}

/** One step further or back; `undefined` where there is none. */
export function placeFrom(place: Place, by: 1 | -1): Place | undefined {
  const all: readonly Place[] = [...STEPS, 'done'];
  return all[all.indexOf(place) + by];
}

function isPlace(name: string): name is Place {
  return Object.hasOwn(HEADING, name);
}
