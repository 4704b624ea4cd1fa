import { isFullName } from '../full-name.ts';
import { byParty, listedFinding } from '../listed-parties.ts';
import { raised, silentUnlessLacking, lacksData } from '../outcomes.ts';
import { type Hit, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

export const listedNameOnly: Signal = {
  id: 'sanctions/listed-name-only',
  group: 'sanctions',
  version: 1,
  strengths: ['note'],
  sureness: 'chance',
  rule: 'The candidate has the same name as a listed person, and nothing else is known to agree or to contradict. Names repeat, above all where surnames are few, so that this never counts towards the state. Silent for names of one word, for initials, and where the birth dates differ.',
  sources: [GUIDANCE_2022],
  values: [
    ['name', 'Mina Okafor'],
    ['listed', 'OKAFOR, Mina'],
  ],
  words: {
    check: 'Name against listed persons',
    title: 'Same name as a listed person, nothing that settles it',
    observed: 'The name “{name}” is like the listed name “{listed}”. That alone settles nothing.',
    compared: 'All names the listing gives, in any order.',
    innocent: 'Names repeat. A shared name by itself says nothing about this person.',
  },
  next: ['name_alone'],
  check: (candidate, { hits }) => {
    const found = byParty(hits.filter(isNameOnly)).map(party =>
      listedFinding('note', party, [party.hits[0].claim.value, party.party.matchedName]),
    );
    if (found.length > 0) return raised(found);
    // "Ronald T." was looked up, but a surname that is left out can agree with nothing.
    return candidate.partialName ? lacksData('name') : silentUnlessLacking(candidate, ['name']);
  },
};

function isNameOnly({ field, claim, party }: Hit): boolean {
  return (
    (field === 'name' || field === 'otherNames') &&
    party.type === 'person' &&
    party.identity === 'name-only' &&
    isFullName(claim.value) &&
    isFullName(party.matchedName)
  );
}
