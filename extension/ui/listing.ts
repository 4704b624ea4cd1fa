import { listedBy } from '../../src/watchlists/listed-by.ts';
import type { Match } from '../../src/watchlists/match.ts';
import { t } from '../platform/i18n.ts';

/** The official list a match is on and its number there, also where the starter list was the one searched. */
export function listingText(match: Pick<Match, 'list' | 'id' | 'officialPage'>): string {
  const { official, id, starter } = listedBy(match);
  return t(starter ? 'match_entry_starter' : 'match_entry', official, id);
}
