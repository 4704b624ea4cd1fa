import { OFAC_SDN, STARTER, watchlist } from './catalogue.ts';
import { OFAC_PAGE } from './formats/ofac-csv.ts';
import type { Match } from './match.ts';
import { KOFIU_PAGE } from './starter/starter-entries.ts';

/** Which official list a match is on, and whether it was found there or in the starter list. */
export interface ListedBy {
  /** The official list's short name: "OFAC SDN", "KoFIU". A proper name, the same in every language. */
  readonly official: string;
  /** The publisher's id. */
  readonly id: string;
  /** Found in the starter list that came with the package: "OFAC SDN 43377 (starter list)". */
  readonly starter: boolean;
}

/** The publishers of the starter list's entries, and the watchlist that holds all of theirs. */
const PUBLISHERS = [
  { page: OFAC_PAGE, full: OFAC_SDN.id },
  { page: KOFIU_PAGE, full: 'kr-kofiu' },
] as const;

export function listedBy({ list, id, officialPage }: Pick<Match, 'list' | 'id' | 'officialPage'>): ListedBy {
  const official = fullListOf(list, officialPage) ?? list;
  return { official: watchlist(official)?.shortTitle ?? official, id, starter: list === STARTER.id };
}

/** The full watchlist whose entry of the same id says the same as this entry of the starter list. */
export function fullListOf(list: string, officialPage: string): string | undefined {
  return list === STARTER.id ? PUBLISHERS.find(({ page }) => officialPage.startsWith(page))?.full : undefined;
}
