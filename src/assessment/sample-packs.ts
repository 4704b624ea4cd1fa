import { type Entry } from '../watchlists/entry.ts';
import { buildPack, openPack, type Pack } from '../watchlists/pack.ts';

/** A small invented watchlist for tests: one person, one organisation, one party with a wallet. */

export const PERSON = '101';
export const WALLET = '0x00000000000000000000000000000000000000aa';

const nothing = {
  birthDates: [],
  birthPlaces: [],
  nationalities: [],
  programmes: ['SAMPLE'],
  identifiers: [],
  linkedTo: [],
  northKorea: [],
} as const;

const ENTRIES: readonly Entry[] = [
  {
    ...nothing,
    id: PERSON,
    type: 'person',
    names: [
      { text: 'BRANDVOLD, Oskar', quality: 'primary' },
      { text: 'KETTLE', quality: 'weak' },
      { text: 'IRON THISTLE', quality: 'weak' },
    ],
    birthDates: [{ from: '1971-03-09', to: '1971-03-09', circa: false }],
    birthPlaces: ['Oslo, Norway'],
    nationalities: ['Norway'],
    gender: 'male',
    identifiers: [{ kind: 'email', value: 'oskar@quellbrook.example' }],
    officialPage: 'https://lists.example/101',
  },
  {
    ...nothing,
    id: '102',
    type: 'organisation',
    names: [
      { text: 'QUELLBROOK VARNISH NETWORK TECHNOLOGY CO., LTD.', quality: 'primary' },
      { text: 'QUELLBROOK', quality: 'weak' },
    ],
    officialPage: 'https://lists.example/102',
  },
  {
    ...nothing,
    id: '103',
    type: 'organisation',
    names: [{ text: 'SALTMARSH GROUP', quality: 'primary' }],
    identifiers: [{ kind: 'wallet', value: WALLET }],
    officialPage: 'https://lists.example/103',
  },
];

export async function samplePack(list: string): Promise<Pack> {
  return openPack(await buildPack({ list, sourceHash: 'sample' }, ENTRIES, () => Promise.resolve()));
}
