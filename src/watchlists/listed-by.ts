import type { Match } from './match.ts';
import { KOFIU_PAGE, OFAC_PAGE } from './official-pages.ts';
import { type ListId, shortTitleOf } from './short-titles.ts';

const STARTER: ListId = 'starter';

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
const PUBLISHERS: readonly { readonly page: string; readonly full: ListId }[] = [
  { page: OFAC_PAGE, full: 'ofac-sdn' },
  { page: KOFIU_PAGE, full: 'kr-kofiu' },
];

export function listedBy({ list, id, officialPage }: Pick<Match, 'list' | 'id' | 'officialPage'>): ListedBy {
  const official = fullListOf(list, officialPage) ?? list;
  return { official: shortTitleOf(official), id, starter: list === STARTER };
}

/** The full watchlist whose entry of the same id says the same as this entry of the starter list. */
export function fullListOf(list: string, officialPage: string): string | undefined {
  return list === STARTER ? PUBLISHERS.find(({ page }) => officialPage.startsWith(page))?.full : undefined;
}
