import { isMissing } from '../../candidate/claim.ts';
import { byParty, listedFinding } from '../listed-parties.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Hit, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/** What two people share so often that it corroborates nothing, alone or together. */
const NO_DETAIL: readonly string[] = ['name', 'country', 'gender'];

export const listedPersonCorroborated: Signal = {
  id: 'sanctions/listed-person-corroborated',
  group: 'sanctions',
  version: 1,
  strengths: ['strong'],
  sureness: 'literal',
  rule: "The candidate's name agrees with that of a listed person, and so does something beyond the name (birth date, e-mail, phone, wallet, website). A birth date that contradicts takes the match back.",
  sources: [GUIDANCE_2022],
  values: [
    ['name', 'Mina Okafor'],
    ['listed', 'OKAFOR, Mina'],
    ['agreement', '25 Apr 1965, mina@harbourlane.example'],
  ],
  words: {
    check: 'Name and details against listed persons',
    title: 'Name and another detail agree with a listing',
    observed: 'The name “{name}” is like the listed name “{listed}”, and this agrees as well: {agreement}.',
    compared: 'All names, birth dates and contact details the listing gives.',
    innocent:
      'Two people can share a name and a birth date. Some listings give only a year. An address or a number may have belonged to somebody else before.',
  },
  next: ['compare_listing'],
  check: (candidate, { hits }) => {
    const named = hits.filter(isPersonByName);
    const found = byParty(named.filter(isCorroborated)).map(party => {
      const [{ claim }] = party.hits;
      const details = party.party.agreements.filter(isDetail);
      const values = [claim.value, party.party.matchedName, details.map(each => each.candidate).join(', ')];
      return listedFinding('strong', party, values);
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
