import { isMissing } from '../../candidate/claim.ts';
import { byParty, listedFinding } from '../listed-parties.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Hit, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

const id = 'sanctions/listed-person-corroborated';

/** What two people share so often that it corroborates nothing, alone or together. */
const NO_DETAIL: readonly string[] = ['name', 'country', 'gender'];

/**
 * Strong: the candidate's name agrees with that of a listed person, and so does something beyond the name (birth
 * date, e-mail, phone, wallet, website). A birth date that contradicts takes the match back.
 *
 * Values: $1 the name on the page, $2 the listed name that agrees, $3 the agreeing details as the page has them,
 * separated by commas.
 */
export const listedPersonCorroborated: Signal = {
  id,
  group: 'sanctions',
  sources: [GUIDANCE_2022],
  check: (candidate, { hits }) => {
    const named = hits.filter(isPersonByName);
    const found = byParty(named.filter(isCorroborated)).map(party => {
      const [{ claim }] = party.hits;
      const details = party.party.agreements.filter(isDetail);
      const values = [claim.value, party.party.matchedName, details.map(each => each.candidate).join(', ')];
      return listedFinding(id, 'strong', party, values);
    });
    if (found.length > 0) return raised(found);
    if (isMissing(candidate.name) && isMissing(candidate.otherNames)) return lacksData('name');
    // Without an agreeing name there is nothing to corroborate; with one, the birth date would decide.
    const undecided = named.some(({ party }) => party.identity === 'name-only');
    return undecided && isMissing(candidate.birthDate) ? lacksData('birthDate') : SILENT;
  },
};

function isPersonByName({ field, party }: Hit): boolean {
  return (
    (field === 'name' || field === 'otherNames') &&
    party.type === 'person' &&
    party.agreements.some(({ about }) => about === 'name')
  );
}

function isCorroborated({ party }: Hit): boolean {
  const known = party.identity === 'corroborated' || party.identity === 'identifier';
  return known && party.agreements.some(isDetail);
}

function isDetail({ about }: { readonly about: string }): boolean {
  return !NO_DETAIL.includes(about);
}
