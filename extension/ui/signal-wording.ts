import type { MessageKey } from '../platform/i18n.ts';

/** The stem of each signal's messages: its id without the group and with underscores, as message names allow no hyphen. */
const STEMS = {
  'sanctions/listed-person-corroborated': 'signal_listed_person_corroborated',
  'sanctions/listed-name-only': 'signal_listed_name_only',
  'sanctions/listed-organisation': 'signal_listed_organisation',
  'sanctions/listed-identifier': 'signal_listed_identifier',
  'location/claimed-location-conflict': 'signal_claimed_location_conflict',
  'clock/local-time-against-place': 'signal_local_time_against_place',
  'contact/phone-country': 'signal_phone_country',
  'identity/two-names': 'signal_two_names',
} as const;

export type SignalId = keyof typeof STEMS;

/** The signals that have words. */
export const WORDED_SIGNALS: readonly SignalId[] = Object.keys(STEMS).filter(isSignalId);

/**
 * What is said about a signal: `check` names the check neutrally, also where nothing was raised; the others make
 * up a finding. All but `check` and `title` may use the finding's values.
 */
export type SignalPart = 'check' | 'title' | 'observed' | 'compared' | 'innocent' | 'next';

/** Whether there are words for a finding's signal: one of another version may have none. */
export function isSignalId(id: string): id is SignalId {
  return Object.hasOwn(STEMS, id);
}

/** A stem or part without its message in `_locales` does not compile. */
export function signalKey(id: SignalId, part: SignalPart): MessageKey {
  return `${STEMS[id]}_${part}`;
}
