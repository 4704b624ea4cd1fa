import { type FieldName } from '../../candidate/candidate.ts';
import { byParty, type HitParty, listedFinding } from '../listed-parties.ts';
import { organisationForm } from '../organisation-form.ts';
import { raised, silentUnlessLacking } from '../outcomes.ts';
import { type Hit, type Signal, type Strength } from '../signal.ts';
import { GUIDANCE_2022, TREASURY_2023 } from '../sources.ts';

const FIELDS: readonly FieldName[] = ['experience', 'education', 'currentOrganisation'];

/** A bank with ten listed branches is one note's worth; the matches list them all. */
const MOST_NOTES = 3;

export const listedOrganisation: Signal = {
  id: 'sanctions/listed-organisation',
  group: 'sanctions',
  version: 1,
  strengths: ['strong', 'note'],
  sureness: 'literal',
  rule: 'An organisation of the work history, the education or the present job has the name of a listed organisation. Strong for the full form under a name the publisher stands behind; a note for a short form ("Fortuna") or a weak alias, which many honest organisations share. Universities that are not listed are nobody\'s concern here.',
  sources: [TREASURY_2023, GUIDANCE_2022],
  values: [
    ['organisation', 'Harbour Lane Trading Co.'],
    ['listed', 'HARBOUR LANE TRADING COMPANY'],
  ],
  words: {
    check: 'Organisations in the history against listed organisations',
    title: 'An organisation on the profile is named like a listed one',
    observed: '“{organisation}” on the profile is named like the listed organisation “{listed}”.',
    compared: 'All names the listing gives, without endings such as Ltd or LLC.',
    innocent:
      'Another organisation may have the same name. The person may have worked there before it was listed, or may mean a customer.',
  },
  next: ['compare_organisation'],
  check: (candidate, { hits }) => {
    const found = byParty(hits.filter(isOrganisation)).map(party =>
      listedFinding(strengthOf(party), party, [party.hits[0].claim.value, party.party.matchedName]),
    );
    const strong = found.filter(({ strength }) => strength === 'strong');
    const notes = found.filter(({ strength }) => strength === 'note').slice(0, MOST_NOTES);
    return found.length > 0 ? raised([...strong, ...notes]) : silentUnlessLacking(candidate, FIELDS);
  },
};

function isOrganisation({ field, claim, party }: Hit): boolean {
  if (!FIELDS.some(each => each === field) || party.type !== 'organisation' || party.identity !== 'name-only')
    return false;
  return organisationForm(claim.value, party) !== 'other';
}

function strengthOf({ hits }: HitParty): Strength {
  const full = hits.some(({ claim, party }) => organisationForm(claim.value, party) === 'full');
  return full ? 'strong' : 'note';
}
