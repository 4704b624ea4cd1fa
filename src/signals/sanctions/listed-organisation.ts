import { type FieldName } from '../../candidate/candidate.ts';
import { byParty, type HitParty, listedFinding } from '../listed-parties.ts';
import { organisationForm } from '../organisation-form.ts';
import { raised, silentUnlessLacking } from '../outcomes.ts';
import { type Hit, type Signal, type Strength } from '../signal.ts';
import { GUIDANCE_2022, TREASURY_2023 } from '../sources.ts';

const id = 'sanctions/listed-organisation';
const FIELDS: readonly FieldName[] = ['experience', 'education', 'currentOrganisation'];

/** A bank with ten listed branches is one note's worth; the matches list them all. */
const MOST_NOTES = 3;

/**
 * An organisation of the work history, the education or the present job has the name of a listed organisation. Strong
 * for the full form under a name the publisher stands behind; a note for a short form ("Fortuna") or a weak alias,
 * which many honest organisations share. Universities that are not listed are nobody's concern here.
 *
 * Values: $1 the organisation on the page, $2 the listed name that agrees.
 */
export const listedOrganisation: Signal = {
  id,
  group: 'sanctions',
  sources: [TREASURY_2023, GUIDANCE_2022],
  check: (candidate, { hits }) => {
    const found = byParty(hits.filter(isOrganisation)).map(party =>
      listedFinding(id, strengthOf(party), party, [party.hits[0].claim.value, party.party.matchedName]),
    );
    const strong = found.filter(({ strength }) => strength === 'strong');
    const notes = found.filter(({ strength }) => strength === 'note').slice(0, MOST_NOTES);
    return found.length > 0 ? raised([...strong, ...notes]) : silentUnlessLacking(candidate, FIELDS);
  },
};

function isOrganisation({ field, claim, party }: Hit): boolean {
  if (!FIELDS.includes(field) || party.type !== 'organisation' || party.identity !== 'name-only')
    return false;
  return organisationForm(claim.value, party) !== 'other';
}

function strengthOf({ hits }: HitParty): Strength {
  const full = hits.some(({ claim, party }) => organisationForm(claim.value, party) === 'full');
  return full ? 'strong' : 'note';
}
