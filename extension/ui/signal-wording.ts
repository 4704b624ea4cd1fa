import type { MessageKey } from '../platform/i18n.ts';

/** The stem of each signal's messages: its id with underscores, as message names allow no hyphen. */
const STEMS = {
  'listed-person-corroborated': 'signal_listed_person_corroborated',
  'listed-name-only': 'signal_listed_name_only',
  'listed-organisation': 'signal_listed_organisation',
  'listed-identifier': 'signal_listed_identifier',
  'claimed-location-conflict': 'signal_claimed_location_conflict',
  'local-time-against-place': 'signal_local_time_against_place',
  'phone-country': 'signal_phone_country',
  'two-names': 'signal_two_names',
} as const;

export type SignalId = keyof typeof STEMS;

/** The signals that have words. */
export const WORDED_SIGNALS: readonly SignalId[] = Object.keys(STEMS).filter(isSignalId);

/**
 * What is said about a signal: `check` names the check neutrally, also where nothing was raised; the others make
 * up a finding. All but `check` and `title` may use the finding's values.
 */
export type SignalPart = 'check' | 'title' | 'observed' | 'compared' | 'innocent' | 'next';

function isSignalId(id: string): id is SignalId {
  return Object.hasOwn(STEMS, id);
}

/** The words for a signal's id, with or without its group in front (`identity/two-names`), if there are any. */
export function wordedSignal(id: string): SignalId | undefined {
  const own = id.slice(id.lastIndexOf('/') + 1);
  return isSignalId(own) ? own : undefined;
}

/** A stem or part without its message in `_locales` does not compile. */
export function signalKey(id: SignalId, part: SignalPart): MessageKey {
  return `${STEMS[id]}_${part}`;
}
