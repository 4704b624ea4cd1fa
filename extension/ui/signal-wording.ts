import { type MessageKey, t } from '../platform/i18n.ts';

/**
 * What is said about a signal: `check` names the check neutrally, also where nothing was raised; `agrees` is said where
 * things fit; the others make up a finding. All but `check` and `title` may use the finding's values.
 */
export type SignalPart = 'check' | 'title' | 'observed' | 'compared' | 'innocent' | 'agrees';

/**
 * The message of a part, named after the signal's file with underscores, as message names allow no hyphen; `undefined` when
 * there are no words for it, as for a signal of another version. `npm run signals` writes them, a test holds them all.
 */
export function signalKey(id: string, part: SignalPart): MessageKey | undefined {
  const name = id.slice(id.indexOf('/') + 1).replaceAll('-', '_');
  const key = `signal_${name}_${part}` as MessageKey;
  return t(key) === '' ? undefined : key;
}
