import { type FieldName } from '../../candidate/candidate.ts';
import { byParty, listedFinding } from '../listed-parties.ts';
import { raised, silentUnlessLacking } from '../outcomes.ts';
import { type Hit, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

const id = 'sanctions/listed-identifier';
const FIELDS: readonly FieldName[] = ['emails', 'phones', 'wallets', 'links'];

/**
 * Strong: an e-mail address, phone number, wallet or website on the page is, character for character, one that an
 * official list gives for a listed party, whatever its name.
 *
 * Values: $1 the identifier on the page, $2 the primary name of the listed party.
 */
export const listedIdentifier: Signal = {
  id,
  group: 'sanctions',
  sources: [GUIDANCE_2022],
  check: (candidate, { hits }) => {
    const found = byParty(hits.filter(isIdentifier)).map(party =>
      listedFinding(id, 'strong', party, [party.hits[0].claim.value, party.party.name]),
    );
    return found.length > 0 ? raised(found) : silentUnlessLacking(candidate, FIELDS);
  },
};

function isIdentifier({ field, party }: Hit): boolean {
  return FIELDS.includes(field) && party.identity === 'identifier';
}
