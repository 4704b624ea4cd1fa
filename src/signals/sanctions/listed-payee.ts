import { isFullName } from '../full-name.ts';
import { byParty, type HitParty, listedFinding } from '../listed-parties.ts';
import { organisationForm } from '../organisation-form.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Hit, type Signal, type Strength } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/** More namesakes say no more. The matches list them all. */
const MOST_NOTES = 3;

export const listedPayee: Signal = {
  id: 'sanctions/listed-payee',
  group: 'sanctions',
  version: 1,
  strengths: ['strong', 'note'],
  sureness: 'literal',
  rule: 'The account holder that was entered is somebody else than the candidate and has the name of a listed party. Strong for the full form of an organisation under a name the publisher stands behind; a note for a short form, and for a person, of whom nothing but the name is known.',
  sources: [GUIDANCE_2022],
  values: [
    ['payee', 'Harbour Lane Trading Co.'],
    ['listed', 'HARBOUR LANE TRADING COMPANY'],
  ],
  words: {
    check: 'Account holder against the lists',
    title: 'The account holder is named like a listed party',
    observed: 'The account to be paid to is held by “{payee}”, which is like the listed name “{listed}”.',
    compared: 'All names the listing gives, in any order and without endings such as Ltd or LLC.',
    innocent: 'Names repeat, and another company may have the same one. A name by itself settles nothing.',
  },
  next: ['compare_listing', 'pay_verified_name'],
  check: (_, { hits, answers }) => {
    if (answers.payee === undefined) return lacksData('payee');
    const found = byParty(hits.filter(isPayee)).map(party =>
      listedFinding(strengthOf(party), party, [party.hits[0].claim.value, party.party.matchedName]),
    );
    const strong = found.filter(({ strength }) => strength === 'strong');
    return raised([...strong, ...found.filter(({ strength }) => strength === 'note').slice(0, MOST_NOTES)]);
  },
};

function isPayee({ field, claim, party }: Hit): boolean {
  if (field !== 'payee') return false;
  if (party.type === 'organisation') return organisationForm(claim.value, party) !== 'other';
  return party.type === 'person' && isFullName(claim.value) && isFullName(party.matchedName);
}

function strengthOf({ hits }: HitParty): Strength {
  const full = hits.some(
    ({ claim, party }) => party.type === 'organisation' && organisationForm(claim.value, party) === 'full',
  );
  return full ? 'strong' : 'note';
}
