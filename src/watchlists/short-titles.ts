/**
 * What each list is called in passing: list id -> proper name, the same in every language. Apart from the catalogue, because a
 * screen that names lists needs none of what is known about fetching them.
 */
export const SHORT_TITLES = {
  starter: 'Starter list',
  'ofac-sdn': 'OFAC SDN',
  'ofac-non-sdn': 'OFAC non-SDN',
  un: 'UN',
  'eu-fsf': 'EU',
  uk: 'UK',
  'ch-seco': 'SECO',
  'au-dfat': 'DFAT',
  'kr-kofiu': 'KoFIU',
  opensanctions: 'OpenSanctions',
  own: 'Own list',
} as const;

/** Of a list this version of the program knows. */
export type ListId = keyof typeof SHORT_TITLES;

/** The name of the list with this id; the id itself where it is one of another version of the program. */
export function shortTitleOf(list: string): string {
  return Object.entries(SHORT_TITLES).find(([id]) => id === list)?.[1] ?? list;
}
