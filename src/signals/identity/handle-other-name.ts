import type { Claim } from '../../candidate/claim.ts';
import { isMissing } from '../../candidate/claim.ts';
import { chosenPart, handleOf } from '../handles.ts';
import { fitNoName, nameWordsIn } from '../name-words.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { KETMAN_2025, SEAL_2026 } from '../sources.ts';
import { wholeNamesOf } from './whole-names.ts';

export const handleOtherName: Signal = {
  id: 'identity/handle-other-name',
  group: 'identity',
  version: 1,
  strengths: ['note'],
  sureness: 'chance',
  rule: 'The handle of the account, or the vanity address of the profile, holds two words that are names people are known to bear, and shares no word, initial, nickname or sound with any name the profile gives. Words that are also ordinary words (“rose”, “king”) do not count; where the name stands in a script the comparison cannot read, it is silent.',
  sources: [SEAL_2026, KETMAN_2025],
  values: [
    ['handle', 'jonas-lindqvist'],
    ['name', 'Mina Okafor'],
  ],
  words: {
    check: 'Handle against the name',
    title: 'The handle holds another name',
    observed: 'The address of the profile holds “{handle}”; the name given is “{name}”.',
    compared:
      'The words of the handle with every name given, allowing for order, spelling, initials and short forms.',
    innocent:
      'A name from before marriage, a changed or chosen name, an account shared in a family, or the name of somebody admired.',
  },
  next: ['ask_names'],
  check: candidate => {
    const { name, url } = candidate;
    const names = wholeNamesOf(candidate);
    if (isMissing(name) || names === undefined) return lacksData('name');
    const account = handleOf(url);
    const words = account && nameWordsIn(chosenPart(account));
    if (account === undefined || words === undefined || !fitNoName(words, names)) return SILENT;
    const address: Claim<string> = { value: account.handle, where: 'markup', at: 'url', quote: url };
    return raised([
      {
        strength: 'note',
        values: [account.handle, name.value],
        evidence: [
          { field: 'links', claim: address },
          { field: 'name', claim: name },
        ],
      },
    ]);
  },
};
