import { type FieldName } from '../../candidate/candidate.ts';
import { byParty, listedFinding } from '../listed-parties.ts';
import { raised, silentUnlessLacking } from '../outcomes.ts';
import { type Hit, type Signal } from '../signal.ts';
import { GUIDANCE_2022, TREASURY_2023 } from '../sources.ts';

const FIELDS: readonly FieldName[] = ['emails', 'phones', 'wallets', 'links'];

export const listedIdentifier: Signal = {
  id: 'sanctions/listed-identifier',
  group: 'sanctions',
  version: 1,
  strengths: ['strong'],
  sureness: 'literal',
  rule: 'An e-mail address, phone number, wallet or website on the page is, character for character, one that an official list gives for a listed party, whatever its name.',
  sources: [TREASURY_2023, GUIDANCE_2022],
  values: [
    ['identifier', 'mina@harbourlane.example'],
    ['listed', 'OKAFOR, Mina'],
  ],
  words: {
    check: 'Contact details and wallets against lists',
    title: 'A contact detail or wallet on the profile is on a list',
    observed: '“{identifier}” on the profile is the same as one published for “{listed}”.',
    compared:
      'The e-mail addresses, phone numbers, wallets and websites published in the lists, character for character.',
    innocent:
      'Addresses and numbers change hands, and are stolen: the person may be a victim of somebody who used them. It may be a slip in copying.',
  },
  next: ['compare_listing', 'confirm_contact'],
  check: (candidate, { hits }) => {
    const found = byParty(hits.filter(isIdentifier)).map(party =>
      listedFinding('strong', party, [party.hits[0].claim.value, party.party.name]),
    );
    return found.length > 0 ? raised(found) : silentUnlessLacking(candidate, FIELDS);
  },
};

function isIdentifier({ field, party }: Hit): boolean {
  return FIELDS.some(each => each === field) && party.identity === 'identifier';
}
